/** Sciences and the laboratory. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const science = `
scientific-research | Scientific research | Научные исследования | Наукові дослідження | научная работа, наукова робота, научно-исследовательская работа, науково-дослідна робота
experiment-design | Design of experiments | Планирование эксперимента | Планування експерименту | постановка экспериментов, проведення експериментів
literature-review | Literature review | Обзор научной литературы | Огляд наукової літератури | работа с научной литературой, Scopus, Web of Science, PubMed
scientific-writing | Scientific publications | Подготовка научных публикаций | Підготовка наукових публікацій | LaTeX, Overleaf, OriginLab
mathematics | Mathematics | Математика | Математика | высшая математика, вища математика, математический анализ
physics | Physics | Физика | Фізика |
theoretical-physics | Theoretical physics | Теоретическая физика | Теоретична фізика | квантовая механика, квантова механіка
nuclear-physics | Nuclear physics | Ядерная физика | Ядерна фізика |
solid-state-physics | Solid-state physics | Физика твёрдого тела | Фізика твердого тіла | полупроводники, напівпровідники
optics | Optics and lasers | Оптика и лазеры | Оптика та лазери | фотоника, фотоніка, спектроскопия
astronomy | Astronomy | Астрономия | Астрономія | астрофизика, астрофізика
chemistry | Chemistry | Химия | Хімія |
organic-chemistry | Organic chemistry | Органическая химия | Органічна хімія | органический синтез, органічний синтез
analytical-chemistry | Analytical chemistry | Аналитическая химия | Аналітична хімія | титрование, титрування
physical-chemistry | Physical chemistry | Физическая химия | Фізична хімія |
polymer-chemistry | Polymer chemistry | Химия полимеров | Хімія полімерів |
chromatography | Chromatography | Хроматография | Хроматографія | ^ВЭЖХ, ^ВЕРХ, HPLC, газовая хроматография
mass-spectrometry | Mass spectrometry | Масс-спектрометрия | Мас-спектрометрія |
electron-microscopy | Microscopy | Микроскопия | Мікроскопія | электронная микроскопия, електронна мікроскопія
sample-preparation | Sample preparation | Пробоподготовка | Пробопідготовка | отбор проб, відбір проб
laboratory-work | Laboratory work | Лабораторные работы | Лабораторні роботи | работа в лаборатории, робота в лабораторії, лаборант, лабораторное оборудование, лабораторне обладнання, GLP, ISO 17025
biology | Biology | Биология | Біологія |
molecular-biology | Molecular biology | Молекулярная биология | Молекулярна біологія | ^ПЦР, ^ПЛР, PCR, электрофорез, електрофорез, клонирование ДНК
genetics | Genetics | Генетика | Генетика | секвенирование, секвенування
biochemistry | Biochemistry | Биохимия | Біохімія |
microbiology | Microbiology | Микробиология | Мікробіологія | посев на питательные среды
cell-culture | Cell culture | Культивирование клеток | Культивування клітин | культуры клеток, культури клітин
biotechnology | Biotechnology | Биотехнология | Біотехнологія |
botany | Botany | Ботаника | Ботаніка |
zoology | Zoology | Зоология | Зоологія |
physiology | Physiology | Физиология | Фізіологія | анатомия
ecology | Ecology | Экология | Екологія | охрана окружающей среды, охорона довкілля, environmental protection
environmental-monitoring | Environmental monitoring | Экологический мониторинг | Екологічний моніторинг | ПДВ и ПДС, экологическая отчётность, екологічна звітність
environmental-impact | Environmental impact assessment | Оценка воздействия на окружающую среду | Оцінка впливу на довкілля | ^ОВОС, ^ОВД
water-treatment | Water treatment | Водоподготовка | Водопідготовка | очистка сточных вод, очищення стічних вод, водоочистка
geology-science | Geology | Геология | Геологія | петрография, минералогия, мінералогія
geography | ~Geography | География | Географія |
meteorology | Meteorology | Метеорология | Метеорологія | климатология, кліматологія
archaeology | Archaeology | Археология | Археологія |
history | ~History | ~История | ~Історія |
ethnography | Ethnography | Этнография | Етнографія |
philosophy | ~Philosophy | ~Философия | ~Філософія |
sociology | Sociology | Социология | Соціологія | социологические исследования, соціологічні дослідження
political-science | Political science | Политология | Політологія | политический анализ, політичний аналіз
international-relations | International relations | Международные отношения | Міжнародні відносини |
demography | Demography | Демография | Демографія |
religious-studies | Religious studies | Религиоведение | Релігієзнавство |
cultural-studies | Cultural studies | Культурология | Культурологія |
literary-studies | Literary studies | Литературоведение | Літературознавство |
nanotechnology | Nanotechnology | Нанотехнологии | Нанотехнології |
scientific-instruments | Scientific equipment | Работа на научном оборудовании | Робота на науковому обладнанні |
patent-search | Patent search | Патентный поиск | Патентний пошук |
`;
