/** Alder & Finch, a shop for kitchen and home that does not exist. Prices are minor units of EUR. */
export interface Product {
  readonly sku: string;
  readonly name: string;
  readonly priceMinor: number;
  readonly supplier: string;
}

export const products: readonly Product[] = [
  { sku: 'KET-15', name: 'Gooseneck kettle 1.5 l', priceMinor: 6_490, supplier: 'Tessel Works' },
  { sku: 'KET-10', name: 'Travel kettle', priceMinor: 3_290, supplier: 'Tessel Works' },
  { sku: 'TOA-2S', name: 'Two-slot toaster', priceMinor: 5_490, supplier: 'Tessel Works' },
  { sku: 'PAN-28', name: 'Cast-iron pan 28 cm', priceMinor: 7_990, supplier: 'Brenner Foundry' },
  { sku: 'POT-05', name: 'Enamel stock pot', priceMinor: 8_450, supplier: 'Brenner Foundry' },
  { sku: 'KNF-CH', name: 'Chef’s knife', priceMinor: 9_900, supplier: 'Solstad' },
  { sku: 'BRD-OA', name: 'Oak chopping board', priceMinor: 4_250, supplier: 'Solstad' },
  { sku: 'MUG-04', name: 'Stoneware mugs, set of four', priceMinor: 3_600, supplier: 'Casa Lume' },
  { sku: 'PLT-06', name: 'Dinner plates, set of six', priceMinor: 7_200, supplier: 'Casa Lume' },
  { sku: 'GLS-06', name: 'Tumblers, set of six', priceMinor: 2_990, supplier: 'Casa Lume' },
  { sku: 'LIN-TC', name: 'Linen tablecloth', priceMinor: 6_900, supplier: 'Marlow Weavers' },
  { sku: 'TWL-BT', name: 'Bath towels, pair', priceMinor: 4_500, supplier: 'Marlow Weavers' },
  { sku: 'LMP-DK', name: 'Desk lamp', priceMinor: 8_900, supplier: 'Halden Light' },
  { sku: 'LMP-FL', name: 'Floor lamp', priceMinor: 15_900, supplier: 'Halden Light' },
  { sku: 'CHR-DN', name: 'Dining chair', priceMinor: 18_900, supplier: 'Solstad' },
  { sku: 'TBL-SD', name: 'Side table', priceMinor: 12_900, supplier: 'Solstad' },
];

/** The one batch that went wrong: its lid comes loose when hot. */
export const badBatch = { sku: 'KET-15', batch: 'T2631', fromDay: 26, toDay: 50 } as const;

export const carriers = ['ParcelPost', 'SwiftHaul', 'Nordline'] as const;

export const brands = [
  { name: 'Alder & Finch', brand: 'Alder & Finch', query: '"alder & finch" OR "alder and finch" OR #alderandfinch', isCompetitor: false },
  { name: 'Finch Kids', brand: 'Finch Kids', query: '"finch kids" OR #finchkids', isCompetitor: false },
  { name: 'Homeholt (competitor)', brand: 'Homeholt', query: 'homeholt', isCompetitor: true },
] as const;

const givenNames = [
  'Ana', 'Ben', 'Carla', 'Deniz', 'Elif', 'Femi', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kaori', 'Lars', 'Mina', 'Noor', 'Otto',
  'Priya', 'Quentin', 'Rosa', 'Samir', 'Tilda', 'Uma', 'Viktor', 'Wanda', 'Xavier', 'Yara', 'Zeno',
];
const familyNames = [
  'Abel', 'Brandt', 'Costa', 'Dogan', 'Eriksen', 'Fischer', 'Gallo', 'Haas', 'Ibrahim', 'Jansen', 'Keller', 'Lindqvist',
  'Moreau', 'Nowak', 'Okafor', 'Petrov', 'Rossi', 'Santos', 'Tanaka', 'Weber',
];

/** Customer number `n`; there are as many as there are pairs of names. */
export function person(n: number): { readonly name: string; readonly email: string; readonly handle: string } {
  const given = givenNames[n % givenNames.length] ?? 'Ana';
  const family = familyNames[Math.floor(n / givenNames.length) % familyNames.length] ?? 'Abel';
  const address = `${given}.${family}`.toLowerCase();
  return { name: `${given} ${family}`, email: `${address}@mail.example`, handle: `@${address.replace('.', '_')}@social.example` };
}

export const peopleCount = givenNames.length * familyNames.length;
