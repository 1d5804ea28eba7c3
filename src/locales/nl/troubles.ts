import type { Troubles } from '../en/troubles.ts'

export const troubles: Troubles = {
  vault: {
    'not-joined':
      'Je bent nog geen lid van een kanaal: dat word je met {join}, met het kanaaldocument van je organisatie.',
    busy: 'Een andere parasol is in deze map aan het werk: wacht tot die klaar is, en probeer het dan opnieuw.',
    unreachable:
      'De server {detail} antwoordt niet: kijk naar de internetverbinding en het adres, en probeer het dan opnieuw.',
    'broken-off':
      'De server viel halverwege weg: wat al gekomen was, is bewaard, en {pull} gaat daar verder.',
    answer:
      'Wat daar antwoordt, is geen Parasol-server: kijk het adres na, of vraag het wie de server beheert.',
    'no-channel':
      'De server kent dit kanaal niet: vraag wie hem beheert om het kanaaldocument toe te voegen ({addChannel}).',
    login:
      'De server kent je niet: vraag de collega die het kanaaldocument ondertekent of je erin staat en of het gepubliceerd is. (Zo ja, dan is het adres waarmee je lid werd niet het adres waaronder de server zichzelf kent.)',
    'not-allowed':
      'Dat mag je niet volgens het kanaaldocument: vraag het de collega die het ondertekent ({show} toont wie wat mag).',
    refused: 'De server weigerde dat ({detail}): {why}.',
    trouble:
      'De server heeft zelf een probleem: probeer het over een uur opnieuw, en zeg het tegen wie hem beheert.',
    'too-many': 'De server vraagt om een pauze: wacht een minuut, en probeer het dan opnieuw.',
    history: 'Het kanaaldocument ontbreekt in je map: word er opnieuw lid mee ({join}).',
    newer:
      '{detail} is door een nieuwere versie van Parasol geschreven: werk deze bij. Er is niets veranderd.',
    journal:
      '{detail} is van begin tot eind beschadigd, of hoort bij andere sleutels: neem het uit je kopie van de map.',
    'journal-newer': '{detail} is door een nieuwere versie geschreven: werk Parasol bij.',
    quote:
      'In dit bestand zit geen citaat dat je kunt openen: het is beschadigd, het is iets anders, of het is voor anderen verzegeld.',
    'quote-signer':
      'Wie dit ondertekende, mag dat niet: een citaat wordt vrijgegeven door een tweede collega, die dat volgens het kanaaldocument mag.',
  },
  refusals: {
    older: 'hij heeft al een nieuwer kanaaldocument, onderteken het jouwe dus opnieuw en publiceer dat',
    conflict:
      'hij heeft een ander kanaaldocument met dit nummer; zoek uit wie dat ondertekende voordat je verdergaat',
    signer: 'zijn kanaal is met een andere sleutel ondertekend dan de jouwe',
    slug: 'dit document is voor een ander kanaal',
    signature: 'de ondertekening klopt niet, onderteken het document dus opnieuw',
    schema: 'het document is niet goed gevormd, onderteken het dus opnieuw met deze versie',
    other: 'vraag het wie hem beheert',
  },
  identity: {
    missing: 'Hier is geen sleutelbestand: kijk de map na, of maak eerst sleutels.',
    format: 'Dit is geen sleutelbestand, of het begin is beschadigd: gebruik je kopie ervan.',
    version: 'Dit sleutelbestand is door een nieuwere versie geschreven: werk Parasol bij.',
    type: 'Dit sleutelbestand is van een soort die deze versie niet kent: werk Parasol bij.',
    limits:
      'Dit sleutelbestand vraagt meer werk dan Parasol ooit schrijft: het is beschadigd of er is mee geknoeid.',
    passphrase:
      'De wachtzin is fout, of het sleutelbestand is beschadigd: probeer het opnieuw, of gebruik je kopie ervan.',
    damaged: 'Dit sleutelbestand gaat open, maar er zitten geen sleutels in: gebruik je kopie ervan.',
    'no-recovery':
      'Dit sleutelbestand is niet met papieren te openen: papieren openen alleen bestanden die geschreven zijn nadat ze gemaakt werden.',
    'share-lines':
      'Een papier heeft acht regels van tien tekens: kijk of er geen ontbreekt en geen er twee keer staat.',
    'share-line':
      'Regel {line} van dit papier is niet zoals hij geschreven werd: vergelijk hem met het papier, teken voor teken.',
    'share-length':
      'Regel {line} van dit papier heeft {found} tekens, niet 10: vergelijk hem met het papier, teken voor teken.',
    'share-version': 'Dit papier is door een nieuwere versie gemaakt: werk Parasol bij.',
    'share-twice': 'Hetzelfde papier is twee keer gegeven (nummer {number}): neem een ander.',
    'shares-mixed':
      'Deze papieren zijn van twee verschillende back-ups, die niet samengaan: het woord na ‘Back-up’ moet op alle hetzelfde zijn, en hier staat {backup} en {other}.',
    'shares-few': 'Dit zijn te weinig papieren: {found} van de {need} die nodig zijn.',
    'shares-wrong':
      'Deze papieren passen niet bij elkaar: minstens één is niet van deze back-up, al staat dat erop. Neem andere.',
    'other-backup': 'Deze papieren zijn van een andere back-up ({backup}) dan dit sleutelbestand ({other}).',
    recovery:
      'De papieren kloppen, maar wat ze in dit sleutelbestand openen is beschadigd: gebruik je kopie ervan.',
  },
  damage: {
    length: 'die is te kort of te lang',
    magic: 'die begint niet als een verzegelde melding',
    suite: 'die is verzegeld op een manier die deze versie niet kent, of is beschadigd',
    kind: 'die is van een soort die deze versie niet kent, of is beschadigd',
    slots: 'die noemt een onmogelijk aantal ontvangers',
    parts: 'die heeft het verkeerde aantal delen',
    reserved: 'die is beschadigd, of door een nieuwere versie gemaakt',
    channel: 'die noemt een kanaaldocument dat je niet hebt; word ook daarmee lid',
    role: 'die is vervalst: er zou meer opengaan dan een rol mag',
    'not-recipient': 'je sleutel stond niet op de lijst toen die verzegeld werd',
    unwrap: 'jouw deel ervan is beschadigd; misschien kan een andere collega die openen',
    commitment: 'die is veranderd na het verzegelen',
    ciphertext: 'die is oneerlijk verzegeld: niemand kan die openen',
    padding: 'die is oneerlijk verzegeld: de opvulling klopt niet',
    json: 'die gaat open, maar er zit geen melding in',
    schema: 'die gaat open, maar antwoordt op een manier die deze versie niet kent',
  },
  publication: {
    'too-few':
      'Er is nog niets te publiceren: een kwartaal of een jaar telt als het voorbij is en minstens 30 meldingen heeft die meegeteld mogen worden.',
    'folder-taken':
      'In de map staan andere bestanden, die met rust gelaten worden: kies een lege of een nieuwe.',
    'text-encoding':
      'De tekst is niet te lezen: sla hem op als platte tekst in UTF-8 (in Kladblok: Opslaan als, Codering UTF-8), en probeer het dan opnieuw.',
    'text-character':
      'In regel {line} van de tekst staat een teken dat niet afgedrukt kan worden: typ die regel opnieuw.',
    'text-language':
      'Regel {line} van de tekst noemt een taal die er niet is: schrijf een van deze: {languages}.',
    'text-period':
      'Regel {line} van de tekst noemt geen periode: schrijf een jaar of kwartalen, zoals in Period: 2026 of Period: 2026-Q1..2026-Q3.',
    'text-outside':
      'Regel {line} van de tekst staat voor het eerste kopje: zet ‘{text}’ onder een kopje, of zet er # voor.',
    'text-heading':
      'Regel {line} van de tekst is geen kopje van een beleidsbrief: {text}. Een nieuw begonnen tekst toont welke er zijn.',
    'text-repeated': 'Regel {line} van de tekst staat er een tweede keer: {text}. Zet beide onder één kopje.',
    'text-headline':
      'Onder regel {line} van de tekst staat geen titel, of meer dan één: schrijf hem daar op één regel, of haal ook het kopje weg.',
    'text-demand': 'Regel {line} van de tekst is een eis: begin hem met een streepje (-), zoals elke eis.',
  },
  system: {
    ENOENT: 'Er is geen {path}: kijk de naam en de map na.',
    EACCES: 'Je mag {path} niet gebruiken: kijk van wie het bestand is.',
    EISDIR: '{path} is een map waar een bestand nodig is.',
    ENOTDIR: '{path} ligt in iets dat geen map is.',
    EROFS: 'Er kan niet naar {path} geschreven worden: de schijf is alleen om te lezen.',
    ENOSPC: 'De schijf is vol: maak ruimte, en start de opdracht opnieuw. Wat er was, is nog heel.',
    other:
      'Er ging iets mis wat niet mis had mogen gaan: {message}. Er is niets verstuurd. Zeg het alsjeblieft tegen wie je dit programma gaf.',
  },
  asked: {
    'no-keys':
      'Er zijn geen sleutels in {folder}: maak de jouwe met {command}, of zeg met --home waar ze liggen.',
    'not-advocate': '{path} is geen sleutelbestand om meldingen te openen.',
    'no-report': 'Je hebt geen melding {name}: {command} toont welke er zijn.',
    'several-reports': 'Meer meldingen beginnen met {name}: geef meer tekens ({names}).',
    'no-name':
      '‘{name}’ is geen naam van een melding: geef minstens vier van de tekens, zoals {command} ze toont.',
    unopenable: '{report} is niet te openen: {why} ({code}).',
    'damaged-since':
      '{report} is op je schijf beschadigd sinds het de laatste keer openging: misschien staat het in je kopie van de map.',
    tally: 'Het verhaal is niet voor jou om te openen: je rol is tally. Vraag een collega met de rol case.',
    'no-words': 'Geef de woorden om te zoeken.',
    period: '{option} vraagt een jaar, een maand of een dag: 2026, 2026-03 of 2026-03-31, niet ‘{text}’.',
    month: '{option} vraagt een jaar of een maand: 2026 of 2026-03, niet ‘{text}’.',
    'brief-period': '{option} vraagt 2026, 2026-Q1 of 2026-Q1..2026-Q3, niet ‘{text}’.',
    unpublished: 'Van {period} is niets gepubliceerd: er zijn cijfers van {periods}.',
    'brief-unreachable':
      'De server {server} antwoordt niet, dus kan er een publicatie zijn ingetrokken zonder dat je het weet. Probeer het opnieuw als er internet is, of maak hem uit de kopie in je map met {option}.',
    'brief-none':
      'Er is nog niets gepubliceerd, en een beleidsbrief bestaat alleen uit gepubliceerde cijfers. Bekijk ze met {prepare}, daarna {publish}. Van wat is voorbereid maakt {option} een concept voor eigen gebruik.',
    'brief-withdrawn':
      'Alle publicaties zijn ingetrokken, dus kan een beleidsbrief niets zeggen: {list} laat zien waarom. Wat is ingetrokken wordt nooit opnieuw gepubliceerd; ga verder met het volgende kwartaal.',
    'one-line': 'Dit moet één regel zijn van hoogstens {longest} tekens, niet ‘{text}’.',
    term: 'Geef een termijn zoals 24-months of 3-years, niet ‘{text}’.',
    'two-reports': 'Noem minstens twee verschillende meldingen.',
    'none-fits': 'Geen melding past: {command} toont welke er zijn.',
    'file-taken': 'Er is al een bestand in {path}: kies een andere naam.',
    'text-taken': 'Er is al een bestand {path}, misschien met jouw woorden erin: kies een andere naam.',
    'no-account': 'Er is geen verhaal: er kan niets geciteerd worden.',
    'not-quotable':
      'De persoon vond het niet goed dat de eigen woorden geciteerd worden, dus gebeurt dat niet.',
    'quote-not-there':
      'Deze woorden staan niet zo in het verhaal: kopieer het stuk daaruit, en haal alleen woorden weg.',
    'quote-brackets': 'De dubbele haken vormen geen paren: bij elke [[ hoort een ]].',
    'quote-nothing-left': 'Er blijft niets over om af te drukken: haal minder weg, of kies een ander stuk.',
    'quote-is-release': 'Dit bestand brengt een vrijgave terug, die je opneemt met: {command}',
    'quote-not-in-account':
      'Deze woorden staan niet in het verhaal: geef ze niet vrij, en vraag het je collega.',
    'quote-unreleased': 'Niemand heeft deze woorden al vrijgegeven: {command}',
    'quote-other':
      'De vrijgave in dit bestand is voor andere woorden: vraag je collega om ze opnieuw vrij te geven.',
    'no-quote': 'Er is niet precies één citaat met die naam in gebruik: {command} toont welke er zijn.',
    'no-browser':
      'Er is geen Chrome, Chromium of Edge gevonden om de PDF te maken: maak de beleidsbrief met {option}, open hem in welke browser ook en druk hem af als PDF. (PARASOL_CHROMIUM kan het programma noemen.)',
    'no-pdf':
      'De browser maakte geen PDF: maak de beleidsbrief met {option}, open hem in welke browser ook en druk hem af als PDF.',
    'no-charts':
      'De browser tekende geen grafieken voor het Word-bestand: probeer het opnieuw, of maak in plaats daarvan {option}.',
    'not-recipient':
      'In het nieuwste kanaaldocument dat je kent staat niemand met de naam ‘{name}’ die meldingen opent: laat die collega eerst op de lijst zetten, en dan {pull}. Er zijn: {names}.',
    'not-case':
      'Alleen een collega met de rol case in het nieuwste kanaaldocument kan oudere meldingen delen: vraag het een van hen.',
    'text-differs':
      'De tekst zegt {said} en {option} zegt {asked}: laat {option} weg, of begin een nieuwe tekst met {command}.',
  },
}
