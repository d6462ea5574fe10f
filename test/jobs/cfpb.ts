import { neutralise } from '../../src/intake/files/formula.js';

/** The columns of the public complaint database of the CFPB, as its CSV export has them. */
const columns = [
  'Date received', 'Product', 'Sub-product', 'Issue', 'Sub-issue', 'Consumer complaint narrative',
  'Company public response', 'Company', 'State', 'ZIP code', 'Tags', 'Consumer consent provided?', 'Submitted via',
  'Date sent to company', 'Company response to consumer', 'Timely response?', 'Consumer disputed?', 'Complaint ID',
];

const rows = [
  [
    '2024-03-05', 'Credit card', 'General-purpose credit card or charge card', 'Problem with a purchase shown on your statement',
    'Card was charged for something you did not purchase with the card',
    'On XX/XX/2024 I was charged {$240.00} for a kettle I never ordered. I called three times, and nobody helped.\nThis is unacceptable.',
    '', 'FIRST EXAMPLE BANK, N.A.', 'CA', '941XX', 'Older American, Servicemember', 'Consent provided', 'Web', '2024-03-05',
    'Closed with monetary relief', 'Yes', 'N/A', '8000001',
  ],
  [
    '2024-03-06', 'Credit reporting, credit repair services, or other personal consumer reports', 'Credit reporting',
    'Incorrect information on your report', 'Information belongs to someone else', '', 'Company has responded to the consumer',
    'SECOND EXAMPLE BUREAU, INC.', 'TX', '75001', '', 'Consent not provided', 'Postal mail', '2024-03-08',
    'Closed with explanation', 'Yes', 'N/A', '8000002',
  ],
  [
    '2024-03-07', 'Checking or savings account', 'Checking account', 'Managing an account', '',
    'The branch was friendly and solved everything the same day, thank you.', '', 'FIRST EXAMPLE BANK, N.A.', 'NY', '10001',
    'Servicemember', 'Consent provided', 'Phone', '2024-03-07', 'Closed with explanation', 'No', 'N/A', '8000003',
  ],
  [
    '2024-03-08', 'Mortgage', 'FHA mortgage', '', '', '', '', 'THIRD EXAMPLE LENDING', '', '', '', 'N/A', 'Referral', '2024-03-09',
    'In progress', 'Yes', 'N/A', '8000004',
  ],
];

const quoted = (cell: string) => `"${neutralise(cell).replaceAll('"', '""')}"`;
export const cfpbFile = [columns, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
