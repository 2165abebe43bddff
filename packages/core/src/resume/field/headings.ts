/** Headings people write over the parts of a résumé, in three languages; compared in lower case without spaces and signs. */
export const headings = {
  contact: `contact|contacts|contact information|contact info|contact details|personal information|personal details|personal data|personal info
    |контакты|контактная информация|контактные данные|личная информация|личные данные|персональные данные|связь со мной|связаться
    |контакти|контактна інформація|контактні дані|особиста інформація|особисті дані|персональні дані|зв'язок|зв’язок`,
  summary: `summary|professional summary|career summary|executive summary|profile|professional profile|about|about me|objective|career objective|bio
    |обо мне|о себе|о кандидате|дополнительная информация|профиль|краткая информация|резюме|цель|общая информация|личные качества|качества
    |про мене|про себе|додаткова інформація|профіль|загальна інформація|мета|особисті якості|підсумок|коротко про себе`,
  experience: `experience|work experience|professional experience|employment|employment history|work history|career|career history|relevant experience|job experience|working experience|professional background|industry experience
    |опыт работы|опыт|профессиональный опыт|трудовая деятельность|карьера|места работы|трудовой опыт|стаж|история работы|рабочий опыт|место работы|смежный опыт|проектный и смежный опыт|дополнительный опыт|релевантный опыт|опыт и обязанности|стаж работы|практический опыт|work experience and internships|internships|internship|internship experience|other experience|additional experience|previous experience|selected experience|military experience|technical experience|research experience|teaching experience
    |досвід роботи|досвід|професійний досвід|трудова діяльність|кар'єра|кар’єра|місця роботи|робочий досвід|трудовий досвід`,
  education: `education|academic background|education and training|academic qualifications|qualifications|studies|academic history|educational background|education history
    |образование|высшее образование|основное образование|обучение|учеба|учёба
    |освіта|вища освіта|навчання`,
  courses: `courses|training|trainings|certifications|certificates|certification|licenses|licenses certifications|courses and certificates|licenses and certifications|certifications and training|certifications and licenses|professional development
    |курсы|повышение квалификации|тренинги|сертификаты|дополнительное образование|повышение квалификации курсы|курсы и сертификаты|курсы и тренинги|сертификация|тесты экзамены|электронные сертификаты|профессиональная переподготовка
    |курси|підвищення кваліфікації|тренінги|сертифікати|додаткова освіта|курси та сертифікати|курси та тренінги|сертифікація|додаткова освіта та сертифікати`,
  skills: `skills|key skills|technical skills|core skills|hard skills|soft skills|top skills|professional skills|skills and tools|tools|technologies|core competencies|competencies|expertise|areas of expertise|featured skills|tech stack|stack|programming skills|computer skills|skill set|strengths|technical expertise|technical proficiencies|skills and technologies|skills summary|skills and abilities|skills and competencies|key competencies|it skills|specialties|my skills|other skills|digital skills|technologies and tools
    |навыки|ключевые навыки|профессиональные навыки|технические навыки|навыки и умения|умения|стек|технологии|инструменты|компетенции|ключевые компетенции|умения и навыки|основные навыки|стек технологий|владение программами|программы|компьютерные навыки|технический стек|знания и навыки|hard навыки|знание программ|hardskills|softskills|мои навыки
    |навички|ключові навички|професійні навички|технічні навички|уміння|вміння|навички та вміння|технології|інструменти|компетенції|ключові компетенції|компетентності|стек технологій|знання та навички|програми|комп'ютерні навички|комп’ютерні навички|основні навички|мої навички|володіння програмами`,
  languages: `languages|language|language skills|foreign languages|language proficiency|spoken languages|linguistic skills
    |языки|знание языков|владение языками|иностранные языки|языковые навыки|знание иностранных языков|язык|иностранный язык
    |мови|знання мов|володіння мовами|іноземні мови|мовні навички|знання іноземних мов|мова|рівень мов`,
  desired: `desired position|desired position and salary|position|desired salary|expectations|salary expectations|job preferences|target position
    |желаемая должность и зарплата|желаемая должность|желаемая зарплата|должность|цель поиска|ожидания|пожелания к работе|ищу работу|желаемая позиция
    |бажана посада|бажана посада та зарплата|бажана зарплата|посада|очікування|побажання до роботи|бажана робота|бажані посади|очікувана зарплата|бажаний рівень зарплати|зарплатні очікування|желаемые должности|ожидаемая зарплата|зарплатные ожидания|желаемый доход|expected salary|desired positions|desired role`,
  projects: `projects|personal projects|side projects|selected projects|key projects|portfolio|open source|open source projects|academic projects|research projects|pet projects
    |проекты|портфолио|пет проекты|личные проекты|избранные проекты|проектная деятельность|примеры работ
    |проєкти|проекти|портфоліо|пет проєкти|особисті проєкти|приклади робіт`,
  references: `references|referees|recommendations|reference|testimonials
    |рекомендации|отзывы|рекомендатели|рекомендации и отзывы
    |рекомендації|відгуки|рекомендації та відгуки`,
  volunteer: `volunteer|volunteering|volunteer experience|volunteer work|community involvement|extracurricular activity|extracurricular activities|on campus involvement|community service|involvement|leadership and activities|activities and leadership|professional affiliations|organizations
    |волонтерство|волонтёрство|волонтерская деятельность|общественная деятельность|волонтерский опыт
    |волонтерство|громадська діяльність|волонтерський досвід|волонтерська діяльність`,
  awards: `awards|honors|honours|honors and awards|awards and honors|honors awards|achievements|key achievements|accomplishments|prizes|selected honors|scholarships|awards and achievements
    |достижения|награды|награды и достижения|ключевые достижения|поощрения
    |досягнення|нагороди|нагороди та досягнення|відзнаки`,
  publications: `publications|presentations|talks|conferences|program committees|patents|selected publications|articles|papers|speaking|invited talks|blog
    |публикации|выступления|статьи|патенты|научные публикации|публікації|виступи|статті|патенти`,
  letter: `cover letter|motivation letter|letter of motivation
    |сопроводительное письмо|мотивационное письмо|супровідний лист|мотиваційний лист`,
  other: `interests|hobbies|hobbies and interests|interests and hobbies|additional information|additional|other|miscellaneous|citizenship|availability|military service|driving|driving licence|about this resume|personal
    |интересы|хобби|увлечения|прочее|гражданство|военная служба|опыт вождения|гражданство время в пути до работы|дополнительно|разное|водительские права|служба в армии|хобби и интересы
    |інтереси|хобі|захоплення|інше|громадянство|військова служба|водійські права|доступність|додатково|хобі та інтереси|різне`,
} as const;

export type Section = keyof typeof headings | "top";
