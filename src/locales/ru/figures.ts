import type { Figures } from '../en/figures.ts'

/** Words of figures in Russian: a report is a "сообщение". A draft: no member organisation has approved it yet. */
export const figures: Figures = {
  all: 'Всего',
  withheld: 'не сообщается',
  quarter: '{quarter} кв. {year}',
  dimensions: {
    consent: 'Можно ли посчитать',
    'violation-group': 'Что случилось',
    'perpetrator-group': 'Кто это сделал',
    'setting-group': 'Где это было',
    told: 'Кому рассказали раньше',
    area: 'Район',
    consequence: 'Что было потом',
    'health-care-denial': 'Как отказали в лечении',
    'why-not-reported': 'Почему никому не рассказали',
    'authority-response': 'Что сделали власти',
    'help-needed': 'Какая помощь нужна',
  },
  consent: {
    counted: 'Можно посчитать',
    'not-counted': 'Нельзя посчитать: нет ни в одной другой таблице',
  },
  chart: {
    title: 'Полученные сообщения по кварталам',
    axis: 'Сообщения',
    mean: 'среднее',
    range: 'обычно',
    leftOut: 'не учтено',
    above: 'больше обычного',
    below: 'меньше обычного',
    note: 'Округлено до кратного 5. Это полученные сообщения, а не то, как часто это бывает: люди сами решают, сообщать ли.',
    description: 'Периодов: {count}, {first} – {last}. Числа: {values}.',
    about: 'примерно {count}',
    fewer: 'меньше {count}',
    ranking: 'От самого частого к самому редкому: {values}.',
  },
  trend: {
    tooShort: 'Меньше четырёх полных периодов: рано говорить, что обычно.',
    usual:
      'В среднем сообщений за период: {mean}. Обычно: от {lower} до {upper}. Ни один период не выделяется.',
    outside: 'В среднем сообщений за период: {mean}. Обычно: от {lower} до {upper}.',
    above: '{period} — выше этого: сообщений больше, чем можно объяснить случайностью.',
    below: '{period} — ниже этого: сообщений меньше, чем можно объяснить случайностью.',
    runAbove:
      'Семь периодов подряд выше среднего, последний из них — {period}: уровень, скорее всего, вырос.',
    runBelow:
      'Семь периодов подряд ниже среднего, последний из них — {period}: уровень, скорее всего, снизился.',
    bunched: 'Сообщения приходят волнами, поэтому границы обычного расширены.',
    tooFew: '{period} и {before} не сравниваются: в одном из них меньше 20 сообщений.',
    same: '{period} и {before}: разница не больше, чем можно объяснить случайностью.',
    more: 'Сообщений в день, {period} по сравнению с {before}: × {ratio} (95-процентный интервал: от {lower} до {upper}).',
  },
}
