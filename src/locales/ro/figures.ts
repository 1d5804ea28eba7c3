import type { Figures } from '../en/figures.ts'

/** Words of figures in Romanian: a report is a "relatare". A draft: no member organisation has approved it yet. */
export const figures: Figures = {
  all: 'Total',
  withheld: 'nepublicat',
  quarter: 'T{quarter} {year}',
  dimensions: {
    consent: 'Acord pentru numărare',
    'violation-group': 'Ce s-a întâmplat',
    'perpetrator-group': 'Cine a făcut asta',
    'setting-group': 'Unde s-a întâmplat',
    told: 'Cui i s-a spus înainte',
    area: 'Zonă',
    consequence: 'Ce a urmat din asta',
    'health-care-denial': 'Cum s-a refuzat îngrijirea',
    'why-not-reported': 'De ce nu s-a spus nimănui',
    'authority-response': 'Ce au făcut autoritățile',
    'help-needed': 'Ajutor de care e nevoie',
  },
  consent: {
    counted: 'Se poate număra',
    'not-counted': 'Nu se poate număra: nu apare în niciun alt tabel',
  },
  chart: {
    title: 'Relatări primite care se pot număra, pe trimestre',
    axis: 'Relatări',
    mean: 'media',
    range: 'nivel obișnuit',
    leftOut: 'neinclus',
    withdrawn: 'retras',
    above: 'mai mult ca de obicei',
    below: 'mai puțin ca de obicei',
    note: 'Rotunjit la multipli de 5. Relatări primite, nu cât de des se întâmplă: oamenii aleg dacă spun.',
    description: 'Perioade: {count}, {first} – {last}. Numere: {values}.',
    about: 'circa {count}',
    fewer: 'sub {count}',
    ranking: 'De la cel mai des la cel mai rar numit: {values}.',
  },
  trend: {
    tooShort: 'Sub patru perioade întregi: prea devreme pentru a spune ce e obișnuit.',
    usual:
      'Media relatărilor pe perioadă: {mean}. Obișnuit: între {lower} și {upper}. Nicio perioadă nu iese în evidență.',
    outside: 'Media relatărilor pe perioadă: {mean}. Obișnuit: între {lower} și {upper}.',
    above: '{period} este deasupra: mai multe relatări decât explică întâmplarea.',
    below: '{period} este dedesubt: mai puține relatări decât explică întâmplarea.',
    runAbove: 'Până la {period}, șapte perioade la rând sunt peste medie: nivelul probabil a crescut.',
    runBelow: 'Până la {period}, șapte perioade la rând sunt sub medie: nivelul probabil a scăzut.',
    bunched: 'Relatările vin în valuri, de aceea nivelul obișnuit a fost lărgit.',
    tooFew: '{period} și {before} nu se compară: una dintre perioade are mai puțin de 20 de relatări.',
    same: 'Între {period} și {before} nu e o diferență mai mare decât explică întâmplarea.',
    more: 'Relatări pe zi, {period} față de {before}: × {ratio} (interval de 95%: între {lower} și {upper}).',
  },
  absent: {
    few: 'Numărate doar în anul lor, pentru că fiecare a avut sub 30 de relatări care se pot număra: {periods}.',
    'in-year':
      'Numărate doar în anul lor, pentru că au avut sub 30 de relatări sau pentru că s-ar fi putut afla un număr mic: {periods}.',
    unpublished: 'Nepublicate, de aceea nu apar aici: {periods}.',
    withdrawn: 'Retrase de organizație la {day}, de aceea nu apar aici: {periods}.',
  },
  absentHere: {
    few: 'sub 30',
    'in-year': 'doar în cadrul anului',
    unpublished: 'nepublicat',
    withdrawn: 'retras la {day}',
  },
}
