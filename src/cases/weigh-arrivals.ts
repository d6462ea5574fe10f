import sql from 'sql-template-tag';
import type { SeverityCode } from '../../config/policies/severity.js';
import { minorFromMajor } from '../common/money.js';
import { jsonRows } from '../database/json-rows.js';
import type { Unit } from '../database/unit.js';
import { graver } from '../sentiment/severity.js';
import type { Arrival } from './arrival.js';
import { policies } from './policies.js';

const dayMs = 24 * 60 * 60 * 1000;

/** Arrivals with the reasons that no text tells: that their customer has had other cases, and what the order was worth. */
export async function weighArrivals(unit: Unit, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  const unhappy = arrivals.filter(({ label }) => label !== 'positive');
  const often = await complainedOften(unit, unhappy);
  const dear = await dearOrders(unit, unhappy);
  return arrivals.map((arrival) => {
    if (arrival.label === 'positive') return arrival;
    const facts: SeverityCode[] = [];
    if (often.has(arrival.customerId ?? '')) facts.push('repeat_complaint');
    if (dear.has(arrival.orderRef ?? '')) facts.push('money_at_stake');
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

async function dearOrders(unit: Unit, arrivals: readonly Arrival[]): Promise<ReadonlySet<string>> {
  const refs = [...new Set(arrivals.flatMap(({ orderRef }) => orderRef ?? []))];
  if (refs.length === 0) return new Set();
  const rows = await unit.all<{ ref: string; currency: string; paidMinor: number | string }>(sql`
    SELECT o.ref, o.currency, sum(l."paidMinor") AS "paidMinor"
    FROM ${jsonRows(unit.dialect, refs.map((ref) => [ref]))} AS wanted
    JOIN purchase o ON o.ref = wanted.value->>0 JOIN purchase_line l ON l."orderId" = o.id
    GROUP BY o.ref, o.currency`);
  const isDear = ({ currency, paidMinor }: (typeof rows)[number]) =>
    Number(paidMinor) >= minorFromMajor(policies.triage.dearOrder, currency);
  return new Set(rows.filter(isDear).map(({ ref }) => ref));
}
