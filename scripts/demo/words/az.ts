import type { Words } from './en.ts'

export const words: Words = {
  name: '“Lotus” işçilər birliyi (nümunə)',
  title: 'Qeydlər',
  areas: { capital: 'Paytaxt', coast: 'Sahil', north: 'Şimal', border: 'Sərhəd yaxınlığı' },
  clinic: {
    name: 'Liman klinikası',
    text: 'Prezervativsiz seksdən sonra dərman. Göndəriş lazım deyil.',
    address: 'Liman küçəsi 1, yan qapı',
    hours: 'Hər gün, gecə-gündüz',
    papers: 'Sənəd lazım deyil',
  },
  lawyers: {
    name: 'Növbətçi vəkillər',
    text: 'Vəkil polis bölməsinə gəlir.',
    hours: 'Gecə-gündüz',
    cost: 'İlk saat pulsuzdur',
  },
  children: {
    name: 'Uşaq xətti',
    text: '18 yaşın yoxdursa, danışa biləcəyin adam var.',
    hours: '9-dan 21-dək',
  },
  free: 'Pulsuz',
  rights: [
    'Sizi niyə saxladıqlarını soruşa bilərsiniz.',
    'Susa və vəkil istəyə bilərsiniz.',
    'Üstünüzdə prezervativ olması cinayət deyil.',
  ],
}
