import type { Words } from './en.ts'

export const words: Words = {
  name: 'Lotus, asociación de trabajadoras y trabajadores (demo)',
  title: 'Notas',
  areas: { capital: 'La capital', coast: 'La costa', north: 'El norte', border: 'Cerca de la frontera' },
  clinic: {
    name: 'Clínica del puerto',
    text: 'Medicinas después del sexo sin condón. No hace falta que te mande otro médico.',
    address: 'Calle del Puerto 1, puerta lateral',
    hours: 'Todos los días, día y noche',
    papers: 'No piden papeles',
  },
  lawyers: {
    name: 'Abogadas y abogados de guardia',
    text: 'Alguien que sabe de leyes va a la comisaría.',
    hours: 'Día y noche',
    cost: 'La primera hora es gratis',
  },
  children: {
    name: 'Línea para menores',
    text: 'Alguien con quien hablar si tienes menos de 18 años.',
    hours: 'De 9 a 21 h',
  },
  free: 'Gratis',
  rights: [
    'Puedes preguntar por qué te paran.',
    'Puedes callar y pedir una abogada o un abogado.',
    'Llevar condones no es un delito.',
  ],
}
