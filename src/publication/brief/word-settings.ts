/**
 * The settings of a Word file (`word/settings.xml`). Whoever changes and saves it in Word leaves neither a name nor a time in
 * it (ECMA-376, 17.15.1.68 and 17.15.1.67), unless they ask for that themselves.
 */
export const wordSettings = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  '<w:removePersonalInformation/><w:removeDateAndTime/>',
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '</w:settings>',
].join('')
