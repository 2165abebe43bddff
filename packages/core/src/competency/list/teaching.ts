/** Teaching, sport and translation. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const teaching = `
teaching | Teaching | Преподавание | Викладання | педагогика, педагогіка, проведение уроков
lesson-planning | Lesson planning | Планирование уроков | Планування уроків | учебные планы, навчальні плани
preschool | Preschool education | Дошкольное образование | Дошкільна освіта | дошкольное воспитание
tutoring | Tutoring | Репетиторство | Репетиторство |
class-management | Classroom management | Классное руководство | Класне керівництво |
exam-preparation | Preparing for school exams | Подготовка к ЕГЭ | Підготовка до НМТ | ^ОГЭ, ^ЕГЭ, ^ЗНО, ^НМТ, подготовка к ОГЭ, підготовка до ЗНО, подготовка к экзаменам, підготовка до іспитів
teaching-english | Teaching English | Преподавание английского | Викладання англійської | TEFL, CELTA, ESL
teaching-mathematics | Teaching mathematics | Преподавание математики | Викладання математики |
e-learning | E-learning | Дистанционное обучение | Дистанційне навчання | онлайн-обучение
methodology | Teaching methods | Методическая работа | Методична робота |
speech-therapy | Speech therapy | Логопедия | Логопедія |
inclusive-education | Inclusive education | Инклюзивное образование | Інклюзивна освіта |
translation | Translation | Письменный перевод | Письмовий переклад | перевод текстов, переклад текстів
interpreting | ~Interpreting | Устный перевод | Усний переклад |
fitness | Fitness coaching | Фитнес-тренерство | Фітнес-тренерство |
primary-teaching | Primary school teaching | Начальное образование | Початкова освіта | учитель начальных классов, вчитель початкових класів, начальная школа, початкова школа, ^НУШ
university-teaching | University teaching | Преподавание в вузе | Викладання у ЗВО | чтение лекций, читання лекцій, lecturing, ведение семинаров
vocational-teaching | Vocational training | Профессиональное обучение | Професійне навчання | мастер производственного обучения, майстер виробничого навчання
online-teaching | Online teaching | Онлайн-преподавание | Онлайн-викладання | онлайн-уроки, проведение онлайн-уроков, дистанционное преподавание
teaching-physics | Teaching physics | Преподавание физики | Викладання фізики |
teaching-chemistry | Teaching chemistry | Преподавание химии | Викладання хімії |
teaching-biology | Teaching biology | Преподавание биологии | Викладання біології |
teaching-history | Teaching history | Преподавание истории | Викладання історії |
teaching-geography | Teaching geography | Преподавание географии | Викладання географії |
teaching-literature | Teaching literature | Преподавание литературы | Викладання літератури | зарубежная литература
teaching-russian | Teaching Russian | Преподавание русского языка | Викладання російської мови | ^РКИ, русский как иностранный
teaching-ukrainian | Teaching Ukrainian | Преподавание украинского языка | Викладання української мови | українська як іноземна
teaching-german | Teaching German | Преподавание немецкого | Викладання німецької |
teaching-french | Teaching French | Преподавание французского | Викладання французької |
teaching-spanish | Teaching Spanish | Преподавание испанского | Викладання іспанської |
teaching-polish | Teaching Polish | Преподавание польского | Викладання польської |
teaching-chinese | Teaching Chinese | Преподавание китайского | Викладання китайської |
teaching-informatics | Teaching computing | Преподавание информатики | Викладання інформатики | teaching programming, обучение программированию, ^Scratch
teaching-music | Teaching music | Преподавание музыки | Викладання музики | музыкальное воспитание, музичне виховання
teaching-art | Teaching art | Преподавание изобразительного искусства | Викладання образотворчого мистецтва | ^ИЗО, преподавание рисования
teaching-pe | Teaching physical education | Преподавание физкультуры | Викладання фізкультури | физическое воспитание, фізичне виховання
teaching-crafts | Teaching crafts | Преподавание технологии | Викладання трудового навчання | уроки труда
early-development | Early child development | Раннее развитие детей | Ранній розвиток дітей | методика Монтессори, Montessori
school-preparation | Preparing for school | Подготовка к школе | Підготовка до школи |
after-school | After-school care | Группа продлённого дня | Група подовженого дня | ^ГПД
extracurricular | Extracurricular activities | Внеклассная работа | Позакласна робота | воспитательная работа, виховна робота, кружковая работа, гурткова робота
camp-counselling | Camp counselling | Работа вожатым | Робота вожатим | вожатый, детский лагерь, дитячий табір, аниматор в лагере
child-entertainment | Children's entertainment | Детская анимация | Дитяча анімація | проведение детских праздников, проведення дитячих свят
special-education | Special education | Дефектология | Дефектологія | коррекционная педагогика, корекційна педагогіка, олигофренопедагогика
aba-therapy | ABA therapy | АВА-терапия | АВА-терапія | работа с детьми с РАС, робота з дітьми з РАС, аутизм
sensory-integration | Sensory integration | Сенсорная интеграция | Сенсорна інтеграція |
sign-language | Sign language | Жестовый язык | Жестова мова | сурдоперевод, сурдопереклад
tutor-support | Learning support | Тьюторство | Асистент вчителя | тьютор, асистент учителя
social-pedagogy | Social pedagogy | Социальная педагогика | Соціальна педагогіка | работа с трудными подростками
parent-communication | Working with parents | Работа с родителями | Робота з батьками | взаимодействие с родителями, взаємодія з батьками, родительские собрания
knowledge-assessment | Assessment of knowledge | Проверка знаний | Перевірка знань | проверка домашних заданий, ~оценивание, оцінювання знань, ~grading
curriculum | Curriculum development | Разработка учебных программ | Розробка навчальних програм | учебные программы, навчальні програми, рабочие программы
teaching-materials | Developing teaching materials | Разработка учебных материалов | Розробка навчальних матеріалів | учебные материалы, навчальні матеріали, создание методических пособий
instructional-design | Instructional design | Педагогический дизайн | Педагогічний дизайн | разработка онлайн-курсов, розробка онлайн-курсів, Articulate Storyline, iSpring
moodle | Moodle | | | Canvas LMS
google-classroom | Google Classroom | | |
lms | Learning management systems | Системы дистанционного обучения | Системи дистанційного навчання | LMS, ^СДО
ielts-preparation | IELTS preparation | Подготовка к IELTS | Підготовка до IELTS | подготовка к TOEFL, TOEFL preparation
callan-method | Communicative method | Коммуникативная методика | Комунікативна методика | метод Каллана
academic-writing | Academic writing | Академическое письмо | Академічне письмо | написание научных статей, написання наукових статей, научные публикации, наукові публікації, academic research
academic-supervision | Supervising student research | Научное руководство | Наукове керівництво | руководство дипломными работами
school-management | School management | Управление образовательной организацией | Управління закладом освіти | завуч
accreditation | Accreditation of programmes | Аккредитация образовательных программ | Акредитація освітніх програм |
swimming-coaching | Swimming coaching | Обучение плаванию | Навчання плаванню | тренер по плаванию, тренер з плавання
football-coaching | Football coaching | Футбольный тренер | Футбольний тренер | тренер по футболу, тренер з футболу
martial-arts | Martial arts | Единоборства | Єдиноборства | ~самбо, ~дзюдо, ~карате, ~бокс
yoga | Yoga | Йога | Йога | хатха-йога
pilates | Pilates | Пилатес | Пілатес | стретчинг, стретчінг
group-fitness | Group fitness classes | Групповые тренировки | Групові тренування | аэробика, аеробіка, CrossFit, кроссфит
personal-training | Personal training | Персональные тренировки | Персональні тренування | персональный тренер
dance-teaching | Dance teaching | Преподавание танцев | Викладання танців | тренер по танцам
sports-judging | Sports refereeing | Спортивное судейство | Спортивне суддівство |
sports-management | Sports management | Спортивный менеджмент | Спортивний менеджмент |
chess | ~Chess | ~Шахматы | ~Шахи |
driving-instruction | Driving instruction | Обучение вождению | Навчання водінню | автоинструктор, автоінструктор
simultaneous-interpreting | Simultaneous interpreting | Синхронный перевод | Синхронний переклад |
consecutive-interpreting | Consecutive interpreting | Последовательный перевод | Послідовний переклад |
technical-translation | Technical translation | Технический перевод | Технічний переклад |
literary-translation | Literary translation | Художественный перевод | Художній переклад |
cat-tools | CAT tools | CAT-системы | CAT-системи | Trados, SDL Trados, MemoQ, Smartcat
localisation | Localisation | Локализация контента | Локалізація контенту | локализация игр, translation localization
linguistics | Linguistics | Лингвистика | Лінгвістика | филология, філологія
`;
