type Language = 'en' | 'fr' | 'es' | 'ru' | 'zh' | 'nl' | 'km' | 'az' | 'ro' | 'ar'

interface Words {
  /** Stays in the browser's history, and says nothing of what is here. */
  readonly title: string
  readonly heading: string
  /** What the list of languages is called. */
  readonly languages: string
}

const inAll: Readonly<Record<Language, Words>> = {
  en: { title: 'Start', heading: 'Choose an organisation', languages: 'Languages' },
  fr: { title: 'Accueil', heading: 'Choisir une organisation', languages: 'Langues' },
  es: { title: 'Inicio', heading: 'Elegir una organización', languages: 'Idiomas' },
  ru: { title: 'Начало', heading: 'Выбрать организацию', languages: 'Языки' },
  zh: { title: '首页', heading: '选择一个组织', languages: '语言' },
  nl: { title: 'Start', heading: 'Kies een organisatie', languages: 'Talen' },
  km: { title: 'ទំព័រ\u200bដើម', heading: 'ជ្រើស\u200bអង្គការ\u200bមួយ', languages: 'ភាសា' },
  az: { title: 'Başlanğıc', heading: 'Təşkilat seçin', languages: 'Dillər' },
  ro: { title: 'Început', heading: 'Alege o organizație', languages: 'Limbi' },
  ar: { title: 'البداية', heading: 'اختيار منظمة', languages: 'اللغات' },
}

/** What a page that lists organisations says in each language of the form. */
export const words: Readonly<Record<string, Words>> = inAll
