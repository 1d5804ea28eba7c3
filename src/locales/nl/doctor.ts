import type { Doctor } from '../en/doctor.ts'

export const doctor: Doctor = {
  weights: { ok: 'goed', note: 'let op', wrong: 'fout' },
  unlooked:
    'Het kanaal en de server zijn niet bekeken, want die liggen achter je wachtzin: start dit in een terminal, of met --passphrase-file.',
  program: 'Parasol {version} op Node.js {node}.',
  oldNode: 'Node.js {node} is te oud: installeer {oldest} of nieuwer van https://nodejs.org.',
  noFolder: 'De map {folder} is er nog niet: de eerste opdracht die haar nodig heeft, maakt haar.',
  notYourFolder: 'Je mag {folder} niet gebruiken: kijk van wie de map is.',
  folder: 'Je map is {folder}.',
  openFolder: 'Andere gebruikers van deze computer kunnen in je map kijken: {command}',
  room: 'Op de schijf is nog {megabytes} MB vrij.',
  noRoom: 'Op de schijf is nog maar {megabytes} MB vrij: maak ruimte voordat je nieuwe meldingen ophaalt.',
  noKeys: 'Er zijn geen sleutels in {path}: maak ze ({command}), of zet je kopie terug.',
  notKeys: '{path} is geen sleutelbestand om meldingen te openen: zet je kopie terug.',
  keys: 'Je sleutelbestand is er, en deze versie kan het lezen.',
  openKeys: 'Andere gebruikers van deze computer kunnen je sleutelbestand lezen: {command}',
  noShares:
    'Je hebt geen herstelpapieren: een vergeten wachtzin is dan voorgoed verloren. Maak ze op een rustige dag ({command}).',
  shares:
    'Je herstelpapieren zijn van back-up {backup}; genoeg zijn {need} van de {shares}, welke ook. Kijk één keer per jaar of ze kloppen ({command}).',
  notJoined: 'Je bent nog geen lid van een kanaal: {command}',
  lasts: 'Kanaal {slug}, document nummer {serial}, geldt tot {day}.',
  lastsOnly:
    'Kanaal {slug}, document nummer {serial}, geldt nog maar tot {day}: herinner de collega eraan die het ondertekent.',
  over: 'Kanaal {slug}, document nummer {serial}, was bedoeld tot {day}: vraag de collega die het ondertekent om een nieuw.',
  listed: 'Je staat in het document.',
  notListed: 'Je staat niet in het document: geef je {card} aan de collega die het ondertekent.',
  vault: 'Je meldingen liggen zoals deze versie ze schrijft.',
  oldVault: 'Je meldingen zijn het laatst geschreven door een oudere versie; deze gaat ermee verder.',
  newerDocument:
    '{origin} heeft document nummer {serial}, nieuwer dan jouw nummer {known}: {command} neemt het over.',
  server: '{origin} antwoordt, en toont het document en het nummer dat je kent.',
  known: 'De server kent je en laat je meldingen ophalen.',
  noTime: 'De server zegt niet hoe laat het is, vergelijk dit dus met een horloge: {time} UTC.',
  clock: 'De klok van deze computer loopt gelijk met die van de server.',
  clockWrong:
    'De klok van deze computer en die van de server lopen niet gelijk. Verschil in minuten: {minutes}. Zet de jouwe goed, of zeg het tegen wie de server beheert.',
}
