import type { Lexicon } from './lexicon.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/u);
const lines = (text: string): readonly string[] => text.trim().split('\n').map((line) => line.trim());

/** English. */
export const en: Lexicon = {
  places: list(`Ashford, Marlow Bay, Kestrel Point, Linden, Norhaven, Port Elan, Wexcombe, Tarrow, Greyfield, Oldmere, Halden, Brackwater, Sandholm, Corran,
    Elmsworth, Dunvale, Rookhampton, St Ives, Castleby, Hartwell, Quarry Hill, Westmarch, Lowick, Fenwick, Hollin, Arden, Birchley, Calder, Thornby, Ravensea`),
  placeKinds: ['', '', '', ' County', ' City', ' Harbour'],
  bodies: list(`Water Board, School District, Transit Authority, Harbour Office, Public Library, City Museum, Health Service, Fire Brigade, Housing Trust, Power Company,
    Weather Office, Fisheries Council, University, Parks Department, Statistics Bureau, Road Agency, Audit Office, Farmers Union`),
  things: list(`night buses, tidal turbines, rooftop gardens, school lunches, lift repairs, heat pumps, oyster beds, cycle lanes, library vans, flood gates, second-hand phones,
    sea walls, cold stores, village shops, ferry tickets, solar barns, peat bogs, beehives, tram tracks, rain barrels, old quarries, seed banks, night trains,
    road barriers, apple orchards, charging posts, community kitchens, weather buoys, wool prices, timber bridges, fishing quotas, dairy herds, reading rooms, hydrogen trucks,
    mapping drones, street trees, rental deposits, blood donations, satellite tags, parking meters`),
  acts: list(`opens, tests, expands, suspends, restores, funds, rethinks, counts, inspects, halves, maps, defends, cancels, doubles, shares`),
  turns: list(`rise for a third month, fall to a ten-year low, recover slowly, reach a new high, miss the target, return to normal, slow down sharply, beat forecasts`),
  people: list(`residents, commuters, growers, nurses, teachers, skippers, tenants, visitors, readers, drivers, farmers, volunteers, pupils, engineers`),
  surnames: list(`Hale, Moreno, Okafor, Lindqvist, Byrne, Castell, Duarte, Ferris, Novak, Pryce, Sato, Winslow, Abara, Keane, Marsh, Olsen, Tanner, Vega`),
  givenNames: list(`Anna, Tom, Ruth, Samuel, Ines, Peter, Nora, Daniel, Lucy, Omar, Clara, Hugh, Mina, Jonas, Edith, Paul, Grace, Victor`),
  measures: [''],
  headlines: lines(`{place} {act} {thing}
    {place} {act} {thing} after {n} complaints
    {org} {act} {thing} ahead of winter
    {Thing} {turn}
    {Thing} {turn} as {people} look elsewhere
    Why {people} in {place} no longer trust {thing}
    How {place} learned to live with {thing}
    {place} and {place2} agree to share {thing}
    {N} {people} sign up for {thing}
    {org} says {thing} will cost {n} million
    {Thing} come back to {place}
    Inspectors find faults in {n} of {place}'s {thing}
    What {thing} tell us about {place}
    {org} asks {people} to wait for {thing}
    A year of {thing} in {place}
    {Thing}: {org} promises a review
    {People} of {place} build their own {thing}
    {place} spends {n} million on {thing}
    Storm damages {thing} near {place}
    Court lets {place} keep its {thing}
    {person} on {thing}, patience and {place}
    From {place} to {place2}: the long road of {thing}
    No more {thing}, {org} decides
    {Thing} are not the answer, study finds`),
  leads: lines(`The {org} said on Tuesday that {place} would go ahead with {thing}, at a cost of {n} million over three years.
    {N} {people} came to the town hall in {place} on Monday to hear what the {org} plans to do about {thing}.
    After {n} days of work, {thing} are back in {place}, and {people} formed a line before the doors opened.
    Figures published by the {org} show that {thing} {turn}, with {p} percent of {people} affected.
    A report from {place2} has reopened an old question in {place}: who should pay for {thing}?
    {place} has become the first town in the region to put {thing} to a vote, the {org} said.
    It took {person} {n} years to persuade the {org} that {thing} were worth a try.
    The {org} will publish a list of all {thing} in {place} by the end of the month, following {n} complaints.`),
  sentences: lines(`Officials expect the first {n} to be ready before the summer, with the rest to follow in stages.
    "We did not think that {thing} would matter so much," said {person}, who has lived in {place} for {n} years.
    About {p} percent of the money comes from the region, and the {org} will pay the rest.
    Some {people} fear that the upkeep will be forgotten once the cameras have left.
    A similar scheme in {place2} was dropped after {n} months because it cost too much.
    The {org} has promised to publish its accounts every quarter.
    Engineers brought the parts from {place2} and needed only {n} days to fit them.
    By the end of last month {n} {people} had applied, most of them for the first time.
    Critics point out that only {p} percent of {thing} are ever inspected.
    The rules were drawn up when {place} had half as many {people} as today.
    In {place2}, the same idea has been running for {n} years without a single accident.
    {person} keeps a notebook of every failure, and it has {n} pages by now.
    The change follows a review of {n} cases, none of which led to a fine.
    Nobody at the {org} was willing to say when a decision would be made.
    For many {people} the question is less about price than about time.`),
  closings: lines(`A final plan is expected in the autumn.
    Work on {thing} goes on.
    The {org} did not answer further questions.
    {person} says she will come again next year.
    The next meeting is open to all {people}.`),
  sections: list(`Top stories, Energy, Transport, Schools and Learning, Health, Housing, Fisheries, Farming, Culture, Markets, Research notes, Around the region, Policy watch, Tools and methods, Weather, Business briefs`),
  parts: list(`At home, Abroad, The wider view, Local desk`),
  mastheads: lines(`The {place} Digest
    {place} Clippings
    The {section} Letter
    {section} Weekly
    {place} News Review
    The Morning Round-up`),
  publisherForms: lines(`{place} Times
    {place} Post
    {place} Herald
    The {place} Observer
    {place} Gazette
    {place} Daily News
    {trade} Weekly
    {trade} Today
    The {trade} Review
    {trade} Wire
    Journal of {trade}
    {org}
    Radio {place}`),
  quietPublishers: list(`Saltmarsh, The Long Pier, Second Draft, Tin Kettle, Plain Figures, Nine Bridges, Slow Water, Hedgerow, Lantern Street, Undertow`),
  knownPublishers: list(`Reuters, BBC, The Guardian, Associated Press, Bloomberg, NPR, The Economist, Nature, Wired, Financial Times, Politico, CNN`),
  agencies: list(`Reuters, AP, AFP, UPI, Xinhua, Kyodo`),
  trades: list(`Shipping, Water, Farming, Energy, Transit, Housing, Forestry, Textile, Harbour, Railway, Grid, Climate, Fishery`),
  phrases: {
    sourceLabels: ['Source', 'From', 'Via', 'Sources', 'Published by', 'Originally published in'],
    callWords: ['Read more', 'Link', 'Full story', 'Full article'],
    fieldHeadline: ['Headline', 'Title', 'HEADLINE'],
    fieldDate: ['Date', 'Published', 'DATE'],
    fieldAddress: ['Link', 'URL', 'LINK'],
    fieldBody: ['Summary', 'Abstract', 'TEXT'],
    leads: [],
    datelines: ['{C} ({a}) -- ', '({a}, {c}) - ', '{C}, {d} ({a}) - ', '{C} ({a}) — '],
    contents: 'In this issue',
    note: "Editor's note",
    noteSentences: ['This issue gathers what other papers wrote about our region in the past days.', 'All texts were shortened.', 'Letters are welcome.'],
    issue: 'Issue {n}, {month} {year}',
    compiledBy: 'Compiled by {person} and {person2}',
    colophon: ['You receive this letter because you asked for it.', 'To stop it, write to desk@bulletin.example', 'Printed for members only. Pass it on.'],
    captions: ['Photo: {thing} near {place}, {date}', 'Caption: {people} wait for {thing} in {place} ({date})', '[Picture: {place}, {date}]'],
    subheads: ['Who pays', 'What {people} say', 'The case of {place}', 'A slow start', 'What comes next'],
    quotedSources: ['Asked for the source: "Nobody remembers," said {person}.', 'The leaflet gave its source as {place2} and nothing more.', 'One sign read "Source of all trouble: {thing}".'],
    closingBrackets: ['(see the map)', '(half of them in {place})', '(about {n} million)', '(as of last month)', '(more below)'],
    listLeads: ['The plan has three parts:', 'Three points were agreed:', 'The {org} asks for the following:'],
    listItems: ['{place} goes first, {place2} follows', 'progress is reported each month', 'no fees for {people}', 'one budget for all {thing}', 'a final check by the {org}'],
    tableHeads: ['Area', 'Number', 'Share'],
    quotations: ['"It is not for show. We use it every day," said {person}.', '"We waited {n} years for this," {person} said.'],
    byline: 'By {person}',
    editor: 'Edited by {person}',
    related: 'Related: ',
    advertisements: ['ADVERTISEMENT: a year of reading for {n} pounds', 'Follow us for more', 'Support this letter with a small gift'],
    sharing: 'Share this: Facebook | Twitter | Email',
    page: 'Page {n}',
    pageOf: 'Page {n} of {n2}',
    part: 'Part {n}',
  },
};
