import type { HandIn, Offline } from '../en/offline.ts'

/** A draft: no member organisation that works in Dutch has approved it yet. */
export const offline: Offline = {
  offer: {
    choice: 'Niet veilig om nu te sturen? Bewaar het als bestand met een slot. Je kunt het later inleveren.',
    waiting:
      'Je hoeft niet te wachten: je kunt je bericht als bestand met een slot bewaren en later inleveren.',
    save: 'Bewaren als bestand',
    keep: 'Hier bewaren, volgende persoon',
  },
  save: {
    heading: 'Je bericht als bestand bewaren',
    closing: 'Een ogenblik: je bericht gaat op slot.',
    unknown:
      'De pagina weet nog niet wie je bericht mag openen. Laat haar open: we proberen het vanzelf opnieuw.',
    locked:
      'Je bericht zit op slot. Alleen {organisation} kan het bestand openen: jij niet, en wie het bij zich draagt ook niet.',
    shows: 'De lijst met downloads op deze telefoon laat het bestand zien. De naam zegt niets.',
    save: 'Bestand bewaren',
    keep: 'Hier bewaren, volgende persoon',
    keepHint:
      'Alleen voor veldwerkers: het bericht blijft op slot in deze pagina staan, en de volgende persoon kan beginnen.',
    send: 'Toch vanaf hier sturen',
    goBack: 'Terug naar mijn antwoorden',
  },
  saved: {
    heading: 'Bewaard',
    name: 'De naam van het bestand: {file}',
    look: 'Kijk bij de downloads of het er staat. Zo niet, bewaar het dan nog een keer.',
    address: 'Lever het in vanaf elke telefoon of computer, ook weken later, op deze pagina: {address}',
    person: 'Of geef het aan {organisation} of aan een veldwerker, bijvoorbeeld op een geheugenkaart.',
    after: 'Verwijder het bestand als het is ingeleverd.',
    again: 'Nog een keer bewaren',
    cleared: 'Je antwoorden staan niet meer in deze pagina.',
    leave: 'Weg van deze pagina',
    next: 'Volgende persoon',
  },
  turns: {
    next: 'Volgende persoon',
    nextHint: 'Alleen als iemand anders deze telefoon nu wil gebruiken.',
    kept: 'Berichten op slot in deze pagina, nog niet bewaard als bestand: {count}',
    keptSaved: 'Berichten op slot in deze pagina, bewaard als bestand: {count}',
    keepOpen: 'Laat deze pagina open. Gaat ze dicht voordat ze bewaard zijn, dan zijn ze weg.',
    saveAll: 'Alles als één bestand bewaren',
    clear: 'Het bestand staat er: maak deze pagina leeg',
  },
  leave: {
    heading: 'Er zijn berichten nog niet bewaard',
    text: 'Berichten op slot in deze pagina, nog niet bewaard: {count}. Ga je nu weg, dan zijn ze verloren.',
    save: 'Eerst bewaren',
    leave: 'Toch weggaan',
    stay: 'Hier blijven',
  },
  expired:
    'Voor veldwerkers: de lijst van mensen die berichten kunnen openen had op {date} vernieuwd moeten zijn. Je kunt doorgaan: berichten gaan nog steeds op slot voor wie op de lijst staat. Vraag {organisation} om de nieuwe. Staat de datum van dit apparaat verkeerd, dan hoef je niets te doen.',
  single: {
    final:
      'Vanaf hier wordt niets verstuurd. Aan het eind bewaar je een bestand met een slot, om later in te leveren.',
    enough: 'Je kunt dit nu bewaren',
    save: 'Bewaren als bestand',
    review: 'Dit staat er in het bestand. Niets anders.',
  },
}

export const handIn: HandIn = {
  heading: 'Bewaarde bestanden inleveren',
  text: 'Kies de bestanden die bewaard zijn: veel tegelijk mag, de volgorde maakt niet uit. Alleen {organisation} kan openen wat erin zit.',
  twice: 'Hetzelfde bericht telt maar één keer. Weet je het niet zeker, lever het dan nog eens in.',
  choose: 'Bestanden kiezen',
  loading: 'Een ogenblik …',
  stay: 'Laat deze pagina open totdat er staat dat het klaar is.',
  progress: 'Hoe ver het is',
  soFar: 'Bekeken: {done} van {all}',
  offline: 'Er is geen verbinding. Het gaat vanzelf verder waar het stopte.',
  proving:
    'Het is erg druk aan de andere kant. Dit apparaat maakt een som, zodat deze berichten voorgaan. Laat deze pagina open.',
  busy: 'Het is druk aan de andere kant. Het gaat vanzelf verder waar het stopte.',
  tryNow: 'Probeer het nu opnieuw',
  done: 'Klaar. Aangenomen berichten: {count}',
  file: {
    waiting: 'Nog niet bekeken',
    taken: 'Aangenomen: {count}',
    twice: 'Hetzelfde als andere hier, en niet nog eens geteld: {count}',
    refused: 'Niet aangenomen, want beschadigd of niet bedoeld voor {organisation}: {count}',
    damaged: 'Beschadigd: {count}. Is er nog een kopie van dit bestand, lever die dan ook in.',
    none: 'In dit bestand zit geen bewaard bericht. Kijk of het het goede bestand is.',
    unreadable: 'Dit apparaat kon het bestand niet lezen. Kies het opnieuw.',
    whole: 'Alles uit dit bestand is aangenomen: je mag het verwijderen.',
    keep: 'Verwijder dit bestand nog niet. Geef het aan {organisation}.',
  },
  noscript: {
    heading: 'Deze pagina werkt niet in deze browser',
    text: 'Ze heeft JavaScript nodig, en dat staat hier uit. Gebruik een andere browser, of geef de bestanden aan {organisation}.',
  },
}
