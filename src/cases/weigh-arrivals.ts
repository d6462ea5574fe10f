import sql from 'sql-template-tag';
import type { SeverityCode } from '../../config/policies/severity.js';
import { minorFromMajor } from '../common/money.js';
import { jsonRows } from '../database/json-rows.js';
import type { Unit } from '../database/unit.js';
import { graver } from '../sentiment/severity.js';
import type { Arrival } from './arrival.js';
import { policies } from './policies.js';

const dayMs = 24 * 60 * 60 * 1000;

/** Arrivals with what no text tells: that their customer has had other cases, and what the order was worth. */
export async function weighArrivals(unit: Unit, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  const unhappy = arrivals.filter(({ label }) => label !== 'positive');
  const often = await complainedOften(unit, unhappy);
  const paid = await paidForOrders(unit, arrivals);
  return arrivals.map((weighed) => {
    const order = paid.get(weighed.orderRef ?? '');
    const arrival = { ...weighed, orderValue: order ? Number(order.paidMinor) / 100 : null };
    if (arrival.label === 'positive') return arrival;
    const facts: SeverityCode[] = [];
    if (often.has(arrival.customerId ?? '')) facts.push('repeat_complaint');
    if (order && isDear(order)) facts.push('money_at_stake');
    return facts.length === 0 ? arrival : { ...arrival, ...graver(arrival, facts) };
  });
}

async function complainedOften(unit: Unit, arrivals: readonly Arrival[]): Promise<ReadonlySet<string>> {
  const customerIds = [...new Set(arrivals.flatMap(({ customerId }) => customerId ?? []))];
  if (customerIds.length === 0) return new Set();
  const { days, cases } = policies.triage.repeat;
  const rows = await unit.all<{ customerId: string }>(sql`SELECT c."customerId"
    FROM ${jsonRows(unit.dialect, customerIds.map((id) => [id]))} AS wanted
    JOIN support_case c ON c."customerId" = wanted.value->>0
    WHERE c."receivedAt" >= ${unit.at - days * dayMs} AND c."complainedAt" IS NOT NULL AND c.state <> 'merged'
    GROUP BY c."customerId" HAVING count(*) >= ${cases}`);
  return new Set(rows.map(({ customerId }) => customerId));
}

interface Paid {
  readonly ref: string;
  readonly currency: string;
  readonly paidMinor: number | string;
}

async function paidForOrders(unit: Unit, arrivals: readonly Arrival[]): Promise<ReadonlyMap<string, Paid>> {
  const refs = [...new Set(arrivals.flatMap(({ orderRef }) => orderRef ?? []))];
  if (refs.length === 0) return new Map();
  const rows = await unit.all<Paid>(sql`
    SELECT o.ref, o.currency, sum(l."paidMinor") AS "paidMinor"
    FROM ${jsonRows(unit.dialect, refs.map((ref) => [ref]))} AS wanted
    JOIN purchase o ON o.ref = wanted.value->>0 JOIN purchase_line l ON l."orderId" = o.id
    GROUP BY o.ref, o.currency`);
  return new Map(rows.map((row) => [row.ref, row]));
}

const isDear = ({ currency, paidMinor }: Paid): boolean =>
  Number(paidMinor) >= minorFromMajor(policies.triage.dearOrder, currency);
