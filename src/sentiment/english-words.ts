/** Everyday English words that its neighbours hardly use. */
export const englishWords: readonly string[] = `
  the and are were been of it that this these those with without my you your yours they she his
  had having not but from will would could should can't cannot does did doing don't doesn't didn't won't
  wouldn't couldn't isn't aren't wasn't weren't haven't hasn't what which when where there their they're it's
  its i'm i've i'll i'd you're we're if never after before about again only because them our ours who
  why how than then get got getting need needs want wanted please ordered arrived received waiting waited
  nobody nothing anything something someone everyone any out off some much many too here just now today
  yesterday every other another always really thanks thank being make made took keep say says said told
  know think like love good great worst buy bought shipping delivered delivery broken customer money
  dont didnt cant wont im ive u ur`.trim().split(/\s+/);

/** Everyday English words that German, Dutch, Polish or Danish text is full of, too. */
export const sharedWords: readonly string[] = `
  a i to in on for is be at was no an me as so we by can may up time one all or more has see back over new do
  her us still go first last hold service help most even take day night man`.trim().split(/\s+/);
