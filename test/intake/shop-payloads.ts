/** What Shopify and Stripe send about one order, as their documentation shows it. */
export function shopPayloads(number: number) {
  const at = (minutes: number) => new Date(Date.UTC(2026, 1, 20, 9, minutes)).toISOString();
  const seconds = (minutes: number) => Date.UTC(2026, 1, 20, 9, minutes) / 1000;
  const id = 450_000_000_000 + number;

  const fulfilment = (minutes: number, changes: object = {}) => ({
    id: id + 1, order_id: id, status: 'success', tracking_company: 'UPS', tracking_number: '1Z1', tracking_numbers: ['1Z1'],
    shipment_status: null, created_at: at(20), updated_at: at(minutes), line_items: [], ...changes,
  });
  const refund = (changes: object = {}) => ({
    id: id + 2, order_id: id, created_at: at(40), processed_at: at(40), refund_line_items: [],
    transactions: [
      { id: id + 3, kind: 'refund', status: 'success', amount: '10.00', currency: 'EUR' },
      { id: id + 4, kind: 'refund', status: 'failure', amount: '99.00', currency: 'EUR' },
    ],
    ...changes,
  });
  const order = (minutes: number, changes: object = {}) => ({
    id, name: `#${number}`, order_number: number, created_at: at(0), updated_at: at(minutes), currency: 'EUR',
    financial_status: 'paid', total_price: '64.93', total_outstanding: '0.00', taxes_included: false,
    email: `buyer${number}@example.com`, phone: null,
    customer: { id: id + 5, first_name: 'Ann', last_name: 'Lee', email: `buyer${number}@example.com`, phone: null },
    line_items: [
      {
        id: id + 6, sku: 'KETTLE', name: 'Kettle', quantity: 3, price: '19.99', vendor: 'Acme', variant_id: 1,
        tax_lines: [{ price: '5.00' }], discount_allocations: [{ amount: '4.99' }],
      },
    ],
    shipping_lines: [{ id: id + 7, title: 'Post', price: '4.95', tax_lines: [], discount_allocations: [] }],
    fulfillments: [], refunds: [], ...changes,
  });

  const event = (type: string, minutes: number, object: object) => ({
    id: `evt_${number}_${type}_${minutes}`, object: 'event', type, created: seconds(minutes), data: { object },
  });
  const dispute = (status: string, changes: object = {}) => ({
    id: `dp_${number}`, object: 'dispute', amount: 6_493, currency: 'eur', charge: `ch_${number}`, payment_intent: `pi_${number}`,
    reason: 'product_not_received', status, created: seconds(30), metadata: { order_ref: String(number) },
    evidence: { customer_name: 'Ann Lee', customer_email_address: `buyer${number}@example.com` }, ...changes,
  });
  const stripeRefund = (status: string, amount: number) => ({
    id: `re_${number}`, object: 'refund', amount, charge: `ch_${number}`, payment_intent: `pi_${number}`, status,
  });
  const charge = (amount: number) => ({ id: `ch_${number}`, object: 'charge', amount_refunded: amount, payment_intent: `pi_${number}` });

  return { id, at, order, fulfilment, refund, event, dispute, stripeRefund, charge };
}
