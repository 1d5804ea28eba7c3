import type { Life } from '../en/life.ts'

export const life: Life = {
  shares: {
    type: 'Papier {number}, regel voor regel zoals het er staat:',
    typeOf: 'Papier {number} van de {need} die nodig zijn, regel voor regel zoals het er staat:',
    another: 'Nu een ander papier:',
    line: 'regel {line}:',
    paper: 'Herstelpapier {number} van {shares} voor {whose}',
    whose: 'de sleutels van {name}',
    organisation: 'de ondertekeningssleutel van de organisatie',
    needed: 'Back-up {backup}: van de {shares} papieren zijn er {need} nodig, welke ook.',
    letters:
      'Er staat geen I, L, O of U in. Bewaar het waar alleen jij het vindt, niet bij de andere papieren en niet bij de computer. Om het te gebruiken: {command}',
    write: 'Schrijf het met de hand over, vergelijk elke regel, en druk dan op Enter: ',
    made: 'Van deze {shares} papieren openen er nu {need}, welke ook, {file}; die van een eerdere back-up niet meer.',
    then: 'Maak een nieuwe kopie van dat bestand, want zonder het bestand heb je niets aan de papieren. Kijk daarna of de papieren kloppen: {command}',
    open: 'De papieren {numbers} van back-up {backup} openen {file}. Er is niets veranderd.',
    restored: '{file} is weer open, met de nieuwe wachtzin.',
    restoredWhose: 'Dit zijn de sleutels van {name}, met het nummer',
    restoredThen:
      'Je herstelpapieren blijven goed. Kopieën van eerder gaan nog open met de oude wachtzin: maak nieuwe kopieën, en vernietig de oude. Heeft iemand de papieren samen gezien, maak dan nieuwe ({command}).',
  },
  keys: {
    made: 'Je sleutels zijn gemaakt. Ze liggen in {file}, afgesloten met je wachtzin.',
    rotated: 'Je hebt een nieuwe sleutel; de oudere blijven in {file}, voor oudere meldingen.',
    rotatedBefore:
      'De vorige keer is al een nieuwe sleutel gemaakt, en hier is de kaart ervan; de oudere blijven in {file}, voor oudere meldingen.',
    card: 'Geef {card} aan de collega die het kanaaldocument ondertekent (er staat niets geheims in), en lees dit nummer hardop voor:',
    final:
      'Niemand kan je sleutels openen zonder de wachtzin, en niemand kan je een nieuwe geven: zonder herstelpapieren is een vergeten wachtzin voorgoed verloren. Maak ze nu, op papier ({command}), en bewaar een kopie van de hele map op een stick.',
    newCopy:
      'Maak dan een nieuwe kopie van je map: een oudere kopie opent niet wat voor de nieuwe sleutel verzegeld wordt.',
    passphrase: '{file} heeft de nieuwe wachtzin.',
    sharesStill: 'Je herstelpapieren openen het zoals eerst.',
    copies:
      'Kopieën van eerder gaan nog open met de oude wachtzin: maak nieuwe kopieën, en vernietig de oude.',
    number: 'je nummer',
    folder: 'je map',
    backup: 'je back-up',
    older: 'oude sleutels',
    olderCount: '{count}, voor oudere meldingen',
    noBackup: 'geen: zonder herstelpapieren is een vergeten wachtzin voorgoed verloren',
    backupIs: '{backup}, {need} van de {shares} papieren zijn nodig, welke ook',
    notJoined: 'Je bent nog geen lid van een kanaal.',
    channel: 'Kanaal {slug} op {origin}',
    channelNumber: 'het nummer',
    channelDocument: 'het document',
    documentNumber: 'nummer {serial}',
  },
  channel: {
    compare: 'Leest een collega van wie je de stem kent hetzelfde nummer voor?',
    joined: 'Je bent lid van {slug} op {origin}, document nummer {serial}.',
    kept: 'Document nummer {serial} is bewaard voor oude meldingen; het kanaal blijft bij nummer {newest}.',
    notListed: 'Je staat er nog niet in: geef je {card} aan de collega die het ondertekent.',
    may: 'Wat je mag: {may}. Nu: {command}',
    mayNothing: 'Je mag de server nog niet gebruiken.',
    listed: '{name} staat in het concept met de rol {role}. Het nummer erbij is',
    readAloud:
      'Laat die collega het eigen nummer hardop voorlezen ({command}): verschilt er een cijfer, dan is de kaart van iemand anders.',
    counts: 'Het concept telt pas als het ondertekend is: {command}',
    many: 'Voor zoveel mensen wordt elke melding nu verzegeld: {count}. Boven {most} duurt versturen op oude telefoons seconden.',
    removed:
      '{name} is uit het concept. Onderteken en publiceer het nu ({sign}, {publish}): tot dan werkt die toegang nog en worden nieuwe meldingen er ook voor verzegeld. Wat al opgehaald is, kan die collega blijven openen.',
    signed: 'Ondertekend: document nummer {serial} van {slug}, in {file}.',
    signedNumber: 'Het nummer waaraan mensen je organisatie kennen is',
    published:
      '{origin} toont nu document nummer {serial} van {slug}. Pagina’s die al open zijn, gaan door met het vorige; ook die meldingen krijg je.',
    revoked: '{origin} toont nu document nummer {serial} van {slug}, zonder {name}.',
    thiefNot:
      'Wat een dief niet heeft: de toegang van {name} werkt niet meer, ook niet waar die in gebruik was, en meldingen die vanaf nu verzegeld worden gaan er niet mee open. Pagina’s die al open waren, kunnen er nog voor verzegelen; als je zulke meldingen in de lijst ziet, staat het erbij.',
    thiefHas:
      'Wat een dief heeft: het sleutelbestand, dat alleen de wachtzin opent, en de verzegelde meldingen die op de computer stonden. Is de wachtzin misschien ook bekend, dan kunnen al deze meldingen gelezen zijn, en niets kan dat ongedaan maken.',
    thiefThen:
      'Wat nu te doen is: {name} zet een kopie van de map op een veilige computer, kiest een nieuwe wachtzin ({passphrase}), maakt nieuwe sleutels ({rotate}), en geeft jou de nieuwe kaart: {add}, dan ondertekenen en publiceren. Stond {signingKey} ook op de gestolen computer, zeg het dan iedereen die je nummer kent. Wat dan te doen staat, lees je in {guide}.',
    moved: 'Van nu af haal je de meldingen van {slug} op bij {origin}. Nu: {command}',
    unpublished:
      'Ondertekend, maar nog niet gepubliceerd: document nummer {serial} staat in {file}. {why} Zodra de server te bereiken is: {command}',
    changes: {
      gone: 'staat er niet meer in',
      first: 'staat er voor het eerst in',
      opensNothing: 'opent niets',
      role: 'rol {role}',
      key: 'een nieuwe sleutel',
      login: 'een nieuwe aanmeldsleutel',
      mayNothing: 'mag de server niet gebruiken',
      may: 'mag: {may}',
    },
    facts: {
      channel: 'Kanaal',
      organisation: 'Organisatie',
      number: 'Nummer',
      document: 'Document',
      lasts: 'nummer {serial}, bedoeld tot {day}',
      languages: 'Talen',
      areas: 'Gebieden',
      sounds: 'Geluiden',
      help: 'Hulplijnen',
      title: 'Paginatitel',
      leave: 'Weg gaat naar',
      draft: '{language} (concept)',
      sensitive: '{area} (gevoelig)',
    },
    people: {
      advocate: 'Collega',
      role: 'Rol',
      opens: 'Opent',
      may: 'Mag, bij de server',
      case: 'feiten en verhalen',
      tally: 'alleen feiten',
      nothing: 'niets',
    },
  },
  document: {
    format: 'Dit is geen ondertekend kanaaldocument: kijk of het het goede bestand is.',
    version: 'Dit kanaaldocument is van een nieuwere versie: werk Parasol bij.',
    signature:
      'De ondertekening van dit kanaaldocument klopt niet: gebruik het niet, en vraag het de organisatie.',
    schema: 'Dit kanaaldocument is niet ingevuld zoals het hoort. {detail}',
    recipients: 'De ontvangers van dit kanaaldocument zijn niet te gebruiken. {detail}',
    advocates: 'De collega’s van dit kanaaldocument zijn niet te gebruiken. {detail}',
    signer:
      'Dit kanaaldocument is door iemand anders ondertekend: gebruik het niet, en vergelijk de nummers door ze voor te lezen.',
    slug: 'Dit kanaaldocument hoort bij een ander kanaal: kijk of het het goede bestand is.',
    older: 'Dit kanaaldocument is ouder dan het bekende: vraag om het nieuwste.',
    conflict:
      'Twee verschillende kanaaldocumenten hebben hetzelfde nummer: gebruik geen van beide, en vraag het de organisatie.',
  },
  grants: {
    format: 'Dit is geen bestand met gedeelde oudere meldingen, of het is beschadigd: vraag er opnieuw om.',
    version:
      'Dit bestand met gedeelde oudere meldingen is door een nieuwere versie geschreven: werk Parasol bij.',
    signature:
      'De ondertekening van dit bestand met gedeelde oudere meldingen klopt niet: gebruik het niet, en vraag het de collega van wie je het hebt.',
    granter:
      'Dit bestand met gedeelde oudere meldingen is niet ondertekend door een collega van je kanaal met de rol case: gebruik het niet.',
    'not-recipient':
      'Dit bestand met gedeelde oudere meldingen is voor andere sleutels dan de jouwe: vraag om een bestand voor de sleutels die op de lijst staan.',
    unwrap:
      'Dit bestand met gedeelde oudere meldingen is oneerlijk gemaakt, of beschadigd voordat het ondertekend werd: gebruik het niet.',
  },
  ledger: {
    'ledger-format':
      'Het register van publicaties is beschadigd, of door een nieuwere versie geschreven: neem het uit je kopie, of haal het op bij de server.',
    'ledger-signature':
      'In het register van publicaties staat een regel die je organisatie niet ondertekend heeft: gebruik een kopie die je vertrouwt.',
    'ledger-chain':
      'Het register van publicaties is veranderd: er ontbreekt een regel, hij is verplaatst of hoort bij een ander register. Gebruik een kopie die je vertrouwt.',
    'ledger-overlap':
      'Een tabel van deze periode, of van een gebied dat ermee overlapt, is al gepubliceerd, en een tweede versie naast de eerste zou kleine aantallen verraden: publiceer een andere periode.',
    'ledger-withdrawal': 'Er is geen publicatie met dat nummer die nog geldt.',
  },
  package: {
    'archive-format':
      'Dit is geen ZIP-bestand van een publicatie, of het is afgebroken: haal het opnieuw op.',
    'archive-large':
      'Dit is groter dan een publicatie kan zijn en is daarom niet geopend: vraag het aan wie het je gaf.',
    'archive-path':
      'Hier zit een bestand in dat geen publicatie heeft, en daarom is het niet geopend: {file}.',
    'archive-link':
      'Hier zit een koppeling of apparaat in op de plaats van een bestand, en daarom is het niet geopend ({file}): haal het pakket opnieuw op.',
    'archive-repeated':
      'Hier zit een bestand twee keer in, zodat er twee verschillende dingen te lezen zijn ({file}): haal het opnieuw op.',
    'seal-format':
      '{file} is niet geschreven als het zegel van een publicatie: het is veranderd, of een nieuwere versie schreef het.',
    'seal-publisher': '{file} noemt geen organisatie waarvan de handtekening klopt: gebruik dit niet.',
    'checksums-format':
      '{file} is niet de lijst met bestanden van een publicatie: haal het pakket opnieuw op.',
    'checksums-unsigned':
      '{file} is niet door de organisatie ondertekend: gebruik dit niet, en haal het pakket opnieuw op.',
    'file-missing': '{file} ontbreekt: haal het hele pakket opnieuw op.',
    'file-changed':
      '{file} is niet wat ondertekend is, dus het is veranderd of beschadigd: haal het pakket opnieuw op.',
    'file-unlisted':
      '{file} is toegevoegd aan wat ondertekend is: gebruik het niet, en haal het pakket opnieuw op.',
  },
  asked: {
    'no-number':
      '“{text}” is geen nummer van een sleutel. Dat heeft veertig cijfers in acht groepen van vijf, geen ervan boven 65535: {example}. Vraag het de organisatie mondeling, of neem het van haar papier of haar formulier.',
    'other-number':
      'Dit document heeft een ander nummer, {number}: het is niet van je organisatie. Gebruik het niet, en zeg het de collega van wie je het hebt.',
    'not-joined-now':
      'Je bent geen lid geworden. Vraag een collega om het nummer, voorgelezen of op papier, en vergelijk opnieuw.',
    'keys-there':
      'Er zijn al sleutels in {path}, en die worden niet vervangen: gebruik een andere map met --home om opnieuw te beginnen.',
    'signing-there':
      'In {path} zit een ondertekeningssleutel, niet de sleutels van een collega: voeg --signing-key toe.',
    'advocate-there':
      'In {path} zitten de sleutels van een collega, geen ondertekeningssleutel: laat --signing-key weg.',
    'not-signing': '{path} is geen ondertekeningssleutel.',
    'share-there': 'Er is al een herstelpapier in {path}: kies een andere map.',
    'share-numbers':
      'Dat gaat niet: er kunnen hoogstens {most} papieren zijn, en er moeten er 2 of meer nodig zijn, niet meer dan er zijn.',
    'no-card': '{path} is geen kaart van een collega: vraag nog eens om de {card}.',
    'card-damaged': 'De sleutels in {path} zijn beschadigd: vraag nog eens om de kaart.',
    'listed-already':
      '{name} staat al op de lijst: zeg dat dit de nieuwe sleutels zijn (--replace), of laat een andere naam kiezen.',
    'not-listed': 'Er staat niemand op de lijst met de naam ‘{name}’. Er zijn: {names}.',
    'only-case':
      'Alleen {name} opent verhalen, en niemand zou kunnen lezen wat er komt: zet eerst iemand anders op de lijst, of geef die collega nieuwe sleutels.',
    'no-signed': 'Er is nog geen ondertekend document: {command} maakt het.',
    'no-signed-here':
      'Er is geen ondertekend document in je map: kopieer eerst het nieuwste {file} daarheen.',
    'no-draft': 'Er is geen concept in {path}: {command} maakt er een.',
    'not-address': '‘{address}’ is geen adres van een server: dat ziet eruit als https://lotus.example.',
    'not-encrypted': '{address} is onderweg niet versleuteld: gebruik https:// in plaats daarvan.',
    'other-key':
      'Het laatste document is met een andere sleutel ondertekend: gebruik die signing.key, of een andere map voor een ander kanaal.',
    'server-behind':
      '{origin} toont document nummer {shown}, en jij kent nummer {known}: laat de collega die ondertekent het nieuwste geven ({command}), en probeer het dan opnieuw. Er is niets veranderd.',
    unapproved:
      'Geen organisatie heeft het formulier al goedgekeurd in {languages}: lees het helemaal door, en onderteken dan met --with-drafts om het toch aan te bieden.',
  },
}
