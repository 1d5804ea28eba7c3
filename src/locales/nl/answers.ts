import type { Answers } from '../en/answers.ts'

export const answers: Answers = {
  work: {
    opening: 'Openen',
    fetching: 'Ophalen',
    deleting: 'Wissen op de server',
    destroying: 'Vernietigen',
    sharing: 'Delen',
  },
  vault: {
    waits: 'Een andere parasol opent meldingen in deze map: even wachten tot die klaar is.',
    notKept:
      'Wat geopend is, kon niet bewaard worden voor de volgende keer: de schijf is vol, of er kan niet in je map geschreven worden.',
    factsDamaged:
      'Sommige feiten van vernietigde meldingen zijn beschadigd en weggelaten ({count}): misschien staan ze in je kopie van de map.',
    undestroyed: 'Nog hier, hoewel hun verhaal vernietigd zou worden: {count}. {command} gaat ermee verder.',
    notYours:
      'Niet voor jou om te openen, omdat je sleutel niet op de lijst stond toen ze verzegeld werden: {count}.',
    skipped: 'Overgeslagen, omdat ze niet te openen zijn: {count}.',
    notesDamaged:
      'Sommige van je notities zijn beschadigd en weggelaten ({count}, bij {places}): de andere worden gebruikt. Misschien zijn ze heel in je kopie van de map.',
    quotesDamaged:
      'Sommige citaten zijn beschadigd en weggelaten ({count}): misschien staan ze in je kopie van de map.',
    expired:
      'Dit kanaaldocument was bedoeld tot {day}. Het werkt nog; vraag de collega die het ondertekent om een nieuw.',
  },
  pull: {
    nothing: 'Niets nieuws.',
    fetched: 'Opgehaalde meldingen: {count}. Nu: {command}',
    removed:
      'Gewist op de server: {count}. Deze meldingen staan nu in je map, kopieer die dus naar een veilige plek.',
    changed: 'Het kanaaldocument heeft nu nummer {serial}, en de lijst van mensen is veranderd:',
    unexpected:
      'Heeft niemand je dit verteld, vraag het dan eerst met je eigen stem aan de collega die ondertekent: zo laat een gestolen ondertekensleutel zich zien ({guide}).',
  },
  alarm: {
    alarm:
      'ALARM: vertrouw deze server nu niet. {what} Er is niets opgehaald, en wat je hebt is zoals het was. Zeg het de collega die het kanaaldocument ondertekent, met je eigen stem.',
    older: 'Hij toont een ouder kanaaldocument dan nummer {serial}, dat je al gezien hebt.',
    conflict: 'Hij toont een ander kanaaldocument dan je onder hetzelfde nummer gezien hebt.',
    signer: 'Zijn kanaaldocument is ondertekend met een andere sleutel dan die van je organisatie.',
    slug: 'Zijn kanaaldocument hoort bij een ander kanaal.',
  },
  import: {
    none: '{file}: er zit geen verzegelde melding in. Kijk of dit het bestand is dat gebracht werd.',
    known: '{file}: {found} gevonden, alle al hier.',
    some: '{file}: {found} gevonden, {added} nieuw.',
    damaged:
      'Bytes die bij geen hele melding horen: {bytes}. Het bestand is beschadigd, vraag er dus opnieuw om.',
  },
  search: {
    ask: 'Woorden om te zoeken (je ziet ze niet): ',
    nothing: 'Niets gevonden. Doorzochte verhalen: {accounts}.',
    found: 'Gevonden in meldingen: {count}. Doorzochte verhalen: {accounts}. Eén lezen: {command}',
    more: 'en nog meer: {count}',
  },
  read: {
    forgotten: 'Het verhaal is vernietigd ({command}). Deze feiten zijn alles wat ervan over is.',
    notMarked: 'Niet als gelezen gemarkeerd, omdat een andere parasol in deze map aan het werk is.',
  },
  noted: {
    event: 'gebeurtenis: {event}',
    same: 'dezelfde als {report}',
    excluded: 'niet in cijfers: {reason}',
  },
  sort: {
    takesBack: '{command} draait het terug.',
    unchanged: 'Er is niets veranderd.',
    tagged: 'Label ‘{tag}’ gegeven: {count}. Ze terugvinden: {command}',
    tagKnown: 'Ze hebben allemaal al het label ‘{tag}’.',
    untagged: 'Label ‘{tag}’ eraf gehaald: {count}.',
    tagUnknown: 'Geen ervan heeft het label ‘{tag}’.',
    tags: 'Deze labels zijn er: {tags}.',
    noTags: 'Er zijn nog geen labels.',
    same: 'Genoteerd als nog een keer {report}: {count}. Van nu af telt alleen die ene.',
    sameSilent:
      'Wie die stuurde, gaf geen toestemming om mee te tellen, dus nu telt er geen: wil je dat niet, draai het dan terug en noem eerst een andere.',
    sameKnown: 'Dat is al genoteerd.',
    apart: 'Ze staan weer op zichzelf en tellen mee: {count}.',
    notSame: 'Geen ervan herhaalt een andere.',
    joined: 'Meldingen van ‘{event}’ nu: {count}. Elk telt als melding, samen als één gebeurtenis.',
    joinedKnown: 'Ze zijn allemaal al van ‘{event}’.',
    parted: 'Uit hun gebeurtenis gehaald: {count}.',
    notJoined: 'Geen ervan hoort bij een gebeurtenis.',
    excluded: 'Van nu af in geen enkel cijfer ({reason}): {count}.',
    included: 'Ze tellen weer mee, als wie ze stuurde dat goedvond: {count}.',
    notExcluded: 'Geen ervan was weggelaten.',
  },
  events: {
    none: 'Nog geen gebeurtenissen: {command} toont wat misschien bij elkaar hoort.',
    line: '{event}. Meldingen: {count}',
    noProposals:
      'Er zijn geen meldingen die op één gebeurtenis lijken: er zijn er geen twee met dezelfde maand, hetzelfde gebied, hetzelfde voorval, en dezelfde soort mensen die het deden of hetzelfde soort plek.',
    proposal: '{number}. Meldingen die hetzelfde zeggen: {count}',
    usual: 'Zoveel in een andere maand, gemiddeld: {usual}',
    joinThem: 'Er is niets samengevoegd: lees ze eerst ({read}), voeg ze dan samen ({join}).',
    more: 'Er zijn er meer: {count}. {command} toont ze.',
  },
  undo: {
    nothing: 'Er is niets om terug te draaien.',
    latest: 'Het laatste eerst:',
    done: 'Teruggedraaid:',
    deeds: {
      tag: 'label ‘{tag}’ gegeven: {count}',
      untag: 'label ‘{tag}’ eraf gehaald: {count}',
      same: 'genoteerd als nog een keer {report}: {count}',
      'not-same': 'genoteerd dat ze op zichzelf staan: {count}',
      join: 'samengevoegd in gebeurtenis ‘{event}’: {count}',
      part: 'uit hun gebeurtenis gehaald: {count}',
      exclude: 'weggelaten uit de cijfers ({reason}): {count}',
      include: 'weer laten meetellen: {count}',
    },
  },
  forget: {
    plan: 'Ontvangen vóór {day}: {count}. Hun verhalen zouden voorgoed vernietigd worden, in deze map. Feiten blijven en tellen mee zoals eerst. Niemand kan het terugdraaien.',
    nothing: 'Niets om te vernietigen: er is geen melding met een verhaal ontvangen vóór {day}.',
    question: 'Deze verhalen voorgoed vernietigen?',
    destroyed:
      'Vernietigde verhalen: {count}. Hun feiten tellen mee zoals eerst. Vernietig nu oude kopieën van deze map, en zorg dat je collega’s hetzelfde doen.',
    quotesGone:
      'Sommige citaten waren beschadigd en zijn ook weg, want er konden woorden uit deze verhalen in staan ({count}): misschien staan ze in je kopie van de map.',
    left: 'Nog hier, omdat je ze niet kunt openen en er geen feiten zouden overblijven: {count}.',
  },
  figures: {
    events: 'Gebeurtenissen',
    times: 'Keer',
    nothingToCount: 'Niets te tellen: geen melding beantwoordt dit, of geen past.',
    nothingToShow: 'Niets te tonen: geen melding past, of geen mag meegeteld worden.',
    nothingToCompare:
      'Niets te vergelijken: er is nog geen hele periode waarvan het jaar ervoor ook heel was.',
    crossed: 'Van boven naar beneden: {down}. Van links naar rechts: {across}. Geteld: {what}.',
    answered: 'Meldingen met een antwoord: {count}.',
    silent: 'Zonder antwoord: {count}.',
    several: 'Eén melding kan er meer noemen, dus kunnen de regels samen meer zijn dan het totaal.',
    mentions: 'Alles wat een melding noemt telt, dus zijn er meer vermeldingen dan meldingen.',
    repeats: 'Daarvan al eerder verteld, volgens wie het stuurde: {count}.',
    inEvents: 'Daarvan van gebeurtenissen die je samenvoegde ({events}): {count}. Elk telt als melding.',
    notCounted: 'Weggelaten, omdat wie het stuurde niet mee wilde tellen: {count}.',
    duplicates: 'Weggelaten, omdat ze een andere melding herhalen: {count}.',
    excluded: 'Weggelaten, omdat jij dat deed ({reason}): {count}.',
    exact: 'Precieze aantallen, alleen voor je eigen ogen: publiceer met {release} of {brief}.',
    received:
      'Dit zijn ontvangen meldingen: mensen kiezen zelf of ze melden, dus dit is niet hoe vaak iets gebeurt.',
    byChance: '‘{column}’ is hoe ver een aantal had kunnen uitkomen als er niets veranderd was ({level}).',
    seasonal:
      'Over de jaren verschillen seizoenen meer dan door toeval, dus wordt elke periode naast haar seizoen gelegd ({option} geeft de grenzen).',
    unfinished: 'nog niet voorbij',
    begun: 'misschien niet heel',
    above: 'meer dan toeval',
    below: 'minder dan toeval',
    runAbove: '7e boven gemiddeld',
    runBelow: '7e onder gemiddeld',
    tooFew: 'minder dan {least}: niet vergeleken',
    chance: 'niet meer dan toeval',
    timesMeans: '‘{column}’ is hoeveel keer zoveel meldingen per dag er waren als in het jaar ervoor.',
    together:
      'Groepen die tegelijk vergeleken zijn: {count}. Daarom moest elk meer verschillen om te tellen (Holm, samen {level}).',
  },
  picture: {
    reports: 'Ontvangen meldingen, afgerond op 5-tallen',
    mentions: 'Vermeldingen in ontvangen meldingen, afgerond op 5-tallen',
    series: {
      month: 'Ontvangen meldingen per maand',
      quarter: 'Ontvangen meldingen per kwartaal',
      year: 'Ontvangen meldingen per jaar',
    },
    from: 'vanaf {period}',
    to: 'tot en met {period}',
    happenedFrom: 'gebeurd vanaf {period}',
    happenedTo: 'gebeurd tot en met {period}',
    noted: 'maar een deel, gekozen met onze eigen notities',
    written: 'De grafiek staat in {file}; de aantallen zijn afgerond en kleine verborgen.',
    inHouse:
      'Deze grafiek is er geen die gepubliceerd wordt: houd haar binnenshuis, want naast de andere zou ze een klein aantal kunnen verraden.',
  },
  quote: {
    paste: 'Plak het stuk dat afgedrukt moet worden. Een lege regel sluit het af.',
    cuts: 'Woorden die eruit moeten, één of meer op een regel, zoals ze er staan. Een lege regel sluit af.',
    printed: 'De woorden zoals ze afgedrukt zouden worden:',
    numbers: 'Er staan nog getallen in, en die kunnen laten zien wie het is: {numbers}.',
    right: 'Zijn dit de woorden die afgedrukt moeten worden?',
    sealed:
      'Verzegeld voor de collega’s met de rol case, in {file}. Een van hen geeft het vrij ({release}) en stuurt je een bestand terug, dat je opneemt ({take}).',
    notHeld: 'Je hebt deze melding niet en kunt dus niet vergelijken: je collega staat in voor de woorden.',
    chosen: 'De woorden die {name} koos om af te drukken:',
    release: 'Geef je deze woorden vrij om afgedrukt te worden?',
    released: 'Vrijgegeven. Stuur {file} terug naar {name}, en daar wordt het opgenomen met: {command}',
    taken:
      '{releaser} gaf de woorden vrij die {proposer} koos. Een beleidsbrief kan ze afdrukken vanaf het kwartaal na dat waarin ze ontvangen zijn.',
    withdrawn: 'Teruggetrokken: je beleidsbrieven drukken deze woorden niet meer af.',
    none: 'Er zijn nog geen woorden gekozen: {command}',
    states: {
      proposed: 'wacht op een tweede collega',
      withdrawn: 'teruggetrokken',
      printable: 'vrijgegeven: kan in een beleidsbrief',
      later: 'vrijgegeven: kan vanaf het volgende kwartaal in een beleidsbrief',
    },
  },
  history: {
    lets: 'Met {file} kan {name} oudere meldingen openen: {count}. Met het verhaal: {accounts}, de andere alleen als feiten.',
    own: 'Deze gaan al zonder dit bestand open: {count}.',
    nothing: 'Er is niets om te delen met {name}.',
    handOver:
      'Geef het op welke manier ook: het gaat alleen open met de sleutels van die collega. Daar wordt het opgenomen ({take}), en dan de meldingen ({then}).',
    shared: '{name} deelde oudere meldingen met je: {count}. Van nu af kun je openen: {here}.',
    away: 'Nog niet in je map: {count}. {pull} haalt ze op, of {import} neemt ze uit een bestand.',
  },
  brief: {
    made: 'De beleidsbrief staat in {files}: open hem, lees hem helemaal door, en druk hem dan af of verstuur hem.',
    text: 'De tekst staat in {file}: verander hem in welke tekstverwerker ook. Nu: {command}',
    asked:
      'Eerst is het aan de server gevraagd: wat collega’s tot nu toe publiceerden of introkken is meegenomen.',
    ownCopy:
      'De server is niet gevraagd ({option}): dit komt uit de kopie in je map. Er kan een publicatie in staan die een collega sindsdien introk, dus vraag het na voordat je hem uit handen geeft.',
    doubtful:
      'Kijk naar regel {line} van {file}: {number} staat in geen gepubliceerde tabel. Een precies aantal kan laten zien wie gemeld heeft: schrijf een afgerond getal, of laat het weg. (Het nummer van een wet of een eis mag blijven.)',
    khmer:
      'De grafieken in het Word-bestand kloppen in Word 2016 en nieuwer. Programma’s die geen SVG tekenen, zoals LibreOffice, schrijven het Khmer erin slecht: is Chrome, Chromium of Edge geïnstalleerd, dan komt het overal goed.',
    package:
      'Het pakket staat in {folder}. Bestanden: {count}. Lees {readme} erin voordat je het publiceert.',
  },
}
