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
  dont didnt cant wont im ive u ur
  that's there's he's she's let's where's who's we've we'll you'll you've they've they'll hadn't
  very going tomorrow tonight morning monday tuesday wednesday thursday friday saturday sunday
  people right hour hours minutes days weeks months years wait call called calling change better into through
  trying tried down since him happy nice little lost give gave left sure let makes thing things year enough yet
  free while until though although however such same between both each during under against often almost few own
  far done easy easily look looks looking looked feel feels work works working worked went gone come comes coming
  sent sending return returned replace replaced find found help helped show use used using try talk speak
  next two three times bad worse terrible horrible awful awesome amazing wonderful beautiful lovely excellent
  disappointed disappointing useless cheap quality watch story life world home house school friends family
  flight flights plane cancelled canceled delayed late lol gonna wanna anyone anybody everybody
  who's what's big small old long high low fun funny hope wish guess mean sorry yes`.trim().split(/\s+/);

/** Everyday English words that German, Dutch, Polish or Danish text is full of, too. */
export const sharedWords: readonly string[] = `
  a i to in on for is be at was no an me as so we by can may up time one all or more has see back over new do
  her us still go first last hold service help most even take day night man`.trim().split(/\s+/);
