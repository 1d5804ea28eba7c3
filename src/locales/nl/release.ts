import type { ReleaseWords } from '../en/release.ts'

/** What an advocate reads who publishes figures, in Dutch. A draft: no member organisation has approved it yet. */
export const release: ReleaseWords = {
  badPeriod: '--period verwacht een kwartaal of een jaar: 2026-Q1 of 2026.',
  notOver: '{period} is nog niet voorbij: cijfers gaan daarna pas uit.',
  noReports: 'Er zijn geen meldingen van {period}.',
  tooFew:
    'Minder dan {least} meldingen van {period} mogen meetellen, te weinig voor eigen tabellen: ze gaan mee met het jaar {year}, als dat voorbij is.',
  tooFewYear:
    'Minder dan {least} meldingen van {period} mogen meetellen: te weinig om cijfers te publiceren.',
  already:
    '{period} is verschenen in publicatie {number}: geen tabel van een periode verschijnt ooit twee keer.',
  yearWaits:
    'De tabellen van {year} zitten er niet bij, want {missing} zou dan zonder blijven. parasol release prepare --period {year} maakt alles wat er van het jaar over is.',
  checking:
    '{count} tabellen worden gecontroleerd samen met alles wat eerder is gepubliceerd. Dat kan een minuut duren.',
  attempt: 'Zoeken naar het minste dat weg moet, poging {attempt}.',
  contradicts:
    'De aantallen van {years} passen bij geen enkele verzameling meldingen, samen met wat al gepubliceerd is: sindsdien zijn er meldingen weggelegd of bijgekomen. Haal ze terug (parasol undo, parasol include), of publiceer niets meer van die tijd.',
  refused: 'Zo kan het niet uitgaan. Kleine aantallen die iemand zou kunnen uitrekenen: {count}',
  reasons: {
    'known-to-be-some': '{what}: het is zeker niet nul ({range})',
    'known-too-well': '{what}: het is te nauwkeurig te raden ({range})',
    unshown: '{what}: niets laat zien dat het verborgen blijft ({range})',
  },
  more: '… en andere: {count}',
  proposal: 'Het minste dat weg moet. Aantallen die dan niet meer te lezen zijn: {lost}',
  coarser: {
    dropped: '{table}: de hele tabel',
    merged: '{table}: samen te voegen: {names}',
    totals: '{table}: de totalen',
  },
  applyIt: 'Om het zo te bekijken: {command}',
  noProposal: 'Niets van wat geprobeerd is maakt het veilig: publiceer niets van deze tijd.',
  goesOut: 'Wat uitgaat als publicatie {number}:',
  counted:
    'Aantallen: {all}. Te lezen: {shown}. Verborgen omdat ze klein zijn: {hidden}. Totalen niet vermeld, omdat ze een verborgen aantal zouden verraden: {withheld}.',
  countedLeftOut:
    'Aantallen: {all}. Te lezen: {shown}. Verborgen omdat ze klein zijn: {hidden}. Alle totalen zijn weggelaten: {withheld}.',
  passed:
    'Gecontroleerd samen met alles wat gepubliceerd is: niemand kan een van de kleine aantallen ({cells}) preciezer weten dan ‘0 tot {narrowest}’.',
  nothingSmall: 'Gecontroleerd samen met alles wat gepubliceerd is: er zit geen klein aantal in.',
  kept: 'Het ligt verzegeld in je map. Lees het door; parasol release publish publiceert precies dit.',
  unfinished:
    'Publicatie {number} is ondertekend, maar nog niet bij de server: parasol release publish gaat ermee verder.',
  nothingPrepared: 'Er is niets voorbereid: begin met parasol release prepare --period 2026-Q1.',
  outdated:
    'Intussen is er iets anders gepubliceerd, waarmee dit niet gecontroleerd is: bereid het opnieuw voor.',
  goesOn: 'Verder met publicatie {number}, die al ondertekend was.',
  ask: 'Publicatie {number} ({periods}) voorgoed publiceren? Intrekken kan, maar niemand kan het ongelezen maken.',
  askWithdraw: 'Publicatie {number} intrekken, en iedereen vertellen: “{reason}”?',
  noSigningKey:
    'Er is geen handtekeningsleutel in {file}: wie het kanaaldocument ondertekent, publiceert ook.',
  wrongKey: 'De sleutel in {file} is niet die waarmee je kanaaldocument is ondertekend.',
  pullFirst:
    'Er staan nog meldingen van die tijd op de server die niet in je map liggen; ze zouden nooit meetellen: eerst parasol pull.',
  documentChanged: 'Je kanaaldocument is veranderd sinds dit is voorbereid: bereid het opnieuw voor.',
  onlyHere: 'Tot nu toe alleen in je map, niet op de server: {numbers}',
  askBring: 'Dit naar de server brengen? Iedereen kan het dan lezen op de pagina van je organisatie.',
  withdrawnHere:
    'De intrekking van publicatie {number} is ondertekend en ligt in je map. De server heeft die publicatie nooit gehad, en heeft niets gehoord.',
  isWithdrawn: 'Publicatie {number} is ingetrokken op {day}: {reason}',
  badPage:
    'De server zou een van de pagina’s van het pakket niet kunnen tonen; er is dus niets ondertekend: kijk de talen van je kanaaldocument na, en zeg het tegen wie Parasol maakt.',
  noFolder: 'In {folder} kan niets worden geschreven: kies een map die er is en van jou is.',
  folderOrZip: '--out neemt een map, of een bestand dat op .zip eindigt; {place} is geen van beide.',
  discarded:
    'Wat was voorbereid ({periods}), is vóór deze intrekking gecontroleerd en vervalt: bereid het opnieuw voor.',
  published: 'Publicatie {number} is verschenen: {page}',
  signedOffline:
    'Publicatie {number} is ondertekend en ligt in je map. De server krijgt haar bij de volgende parasol release publish.',
  written: 'Het pakket staat in {place}.',
  took: 'Overgenomen van de server, gepubliceerd door collega’s: {count}',
  keptPackages:
    'Ook in je map bewaard, zodat meer dan één computer ze heeft: pakketten van publicaties {numbers}',
  packagesLeft:
    'Pakketten die nog niet opgehaald konden worden: {count}. De volgende opdracht over publicaties gaat ermee verder.',
  otherPackage:
    'Wat de server als pakket van publicatie {number} geeft, is niet wat je organisatie heeft ondertekend, en is niet bewaard. Zeg het tegen wie de server beheert.',
  brought: 'Naar de server gebracht: nummer {number}',
  forked:
    'Nummer {number} op de server is niet wat in je map ligt: twee mensen publiceerden tegelijk, of er is ingebroken in de server. Publiceer niets, en vraag je collega’s wie wat heeft ondertekend. Moet de jouwe wijken: {command}',
  orAbandon:
    'De server neemt nummer {number} niet aan. Blijft dat zo, dan geeft {command} het op, en kun je weer publiceren.',
  abandons: 'Je geeft op: {entries}',
  abandonsCounted:
    'Iemand kan er een bestand van hebben met de handtekening van je organisatie: zeg het wie er een kreeg. De cijfers tellen voortaan als gepubliceerd, maar alleen in deze map: bereid hier alles voor wat over hetzelfde jaar gaat. De periode verschijnt met precies dezelfde aantallen, of niet.',
  abandonsUnsent:
    'Het is nooit verstuurd en er is geen bestand van geschreven: er telt niets van mee en er blijft niets van bewaard.',
  askAbandon: 'Voorgoed opgeven? Er is geen weg terug, want het nummer wordt opnieuw gebruikt.',
  abandoned: 'Opgegeven, en uit je register: {numbers}. parasol release prepare gaat daar verder.',
  servedNotAbandoned:
    'De server heeft nummer {number}, dus er is niets opgegeven. parasol release withdraw trekt een publicatie in.',
  seenNotAbandoned:
    'De server had nummer {number} en is het kwijt, dus er is niets opgegeven: parasol release publish brengt het opnieuw.',
  withdrawalOf: 'intrekking van {number}',
  isAbandoned: 'opgegeven; telt als gepubliceerd',
  asAbandoned:
    '{period}: de aantallen zijn die van de opgegeven publicatie {number}, precies zoals ze ondertekend zijn. Andere van dezelfde periode zouden ervan afgetrokken kunnen worden.',
  countsAbandoned: 'Telt als gepubliceerd, want iemand kan het gezien hebben: opgegeven publicatie {numbers}',
  none: 'Er is nog niets gepubliceerd.',
  columns: { number: 'Nr.', day: 'Dag', periods: 'Over', state: 'Stand' },
  stands: 'geldt',
  withdrawnOn: 'ingetrokken op {day}: {reason}',
  prepared: 'Voorbereid, en niet gepubliceerd: {periods}.',
  noSuch: 'Er is geen publicatie {number}: parasol release list toont welke er zijn.',
  signedOn: 'Publicatie {number}, ondertekend op {day}. Vingerafdruk van de sleutel: {fingerprint}',
  noPackage:
    'Het pakket van publicatie {number} staat niet in je map en niet op de server: haal het uit je reservekopie.',
  reasonLength: 'Zeg met --reason waarom, in 1 tot 1000 tekens.',
  withdrawn: 'Publicatie {number} is ingetrokken. De server zegt het, met je reden.',
  withdrawnOffline:
    'De intrekking van publicatie {number} is ondertekend. De server krijgt haar bij de volgende parasol release publish.',
  menu: {
    look: 'Cijfers bekijken voordat ze uitgaan',
    period: 'Welk kwartaal of jaar? 2026-Q1 of 2026: ',
    coarsen: 'Hetzelfde, met zo weinig mogelijk weggelaten',
    publish: 'Publiceren wat je bekeken hebt',
    list: 'Wat er gepubliceerd is',
    show: 'De cijfers van een publicatie',
    takeBack: 'Een publicatie intrekken',
    which: 'Welke publicatie?',
    reason: 'Waarom? Iedereen zal het kunnen lezen: ',
    noneStands: 'Er staat geen publicatie meer.',
    giveUp: 'Opgeven wat niet meer verstuurd kan worden',
    giveUpFrom: 'Vanaf welk nummer? ',
  },
}
