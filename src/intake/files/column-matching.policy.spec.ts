import { guessColumns, leftOut, matchingProblem } from './column-matching.policy.js';
import { mappedFields } from '../mapping/mapping.schema.js';

const cfpb = [
  'Date received', 'Product', 'Sub-product', 'Issue', 'Sub-issue', 'Consumer complaint narrative',
  'Company public response', 'Company', 'State', 'ZIP code', 'Tags', 'Consumer consent provided?', 'Submitted via',
  'Date sent to company', 'Company response to consumer', 'Timely response?', 'Consumer disputed?', 'Complaint ID',
];

describe('matching columns', () => {
  it('takes the names of the API for what they are', () => {
    expect(guessColumns(mappedFields)).toEqual(Object.fromEntries(mappedFields.map((field) => [field, [field]])));
  });

  it.each([
    ['a help desk', ['Ticket ID', 'Created At', 'Requester', 'Requester Email', 'Subject', 'Description', 'Tags'], {
      externalId: ['Ticket ID'], occurredAt: ['Created At'], 'author.name': ['Requester'], 'author.email': ['Requester Email'],
      subject: ['Subject'], body: ['Description'], tags: ['Tags'],
    }],
    ['a German spreadsheet', ['Datum', 'Kunde', 'E-Mail', 'Bestellnummer', 'Beschwerde'], {
      occurredAt: ['Datum'], 'author.name': ['Kunde'], 'author.email': ['E-Mail'], orderRef: ['Bestellnummer'], body: ['Beschwerde'],
    }],
    ['a French one, with accents', ['Réclamation', 'Numéro de commande', 'Nom'], {
      body: ['Réclamation'], orderRef: ['Numéro de commande'], 'author.name': ['Nom'],
    }],
    ['two names for one thing', ['message', 'body', 'text'], { body: ['body'] }],
  ])('knows %s', (_, headers, columns) => expect(guessColumns(headers)).toEqual(columns));

  it('knows the public complaint database of the CFPB', () => {
    const columns = guessColumns(cfpb);
    expect(columns).toEqual({
      externalId: ['Complaint ID'], channel: ['Submitted via'], subject: ['Issue'],
      body: ['Consumer complaint narrative', 'Sub-issue', 'Issue'], sku: ['Product'], occurredAt: ['Date received'],
      tags: ['Tags', 'State'],
    });
    expect(matchingProblem(columns, cfpb)).toBeNull();
    expect(leftOut(columns, cfpb)).toHaveLength(9);
  });

  it('does without columns of a known layout that are gone', () => {
    const headers = cfpb.filter((name) => name !== 'Sub-issue' && name !== 'Tags' && name !== 'State');
    expect(guessColumns(headers)).toMatchObject({ body: ['Consumer complaint narrative', 'Issue'] });
    expect(guessColumns(headers)).not.toHaveProperty('tags');
  });

  it.each([
    [{ body: ['Text'] }, ['Words'], /There is no column "Text". The file has: Words/],
    [{ body: ['Text'] }, ['Text', 'Text'], /"Text" is there twice/],
    [{ subject: ['Text'] }, ['Text'], /No column is matched with the text/],
    [{ body: ['Text'] }, ['Text', 'x', 'x'], null],
  ])('says what is wrong with %j of %j', (columns, headers, problem) => {
    const said = matchingProblem(columns, headers);
    if (problem === null) expect(said).toBeNull();
    else expect(said).toMatch(problem);
  });
});
