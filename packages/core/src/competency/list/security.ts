/** Guarding, rescue and safety at work. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const security = `
occupational-safety | Occupational safety | Охрана труда | Охорона праці | техника безопасности, техніка безпеки, HSE
fire-safety | Fire safety | Пожарная безопасность | Пожежна безпека |
security-guard | Guarding premises | Охрана объектов | Охорона об'єктів | security guard, охранник, охоронець, физическая охрана, фізична охорона
access-checking | Access checking | Пропускной режим | Пропускний режим | контрольно-пропускной режим, ^КПП, контроль доступа, внутриобъектовый режим
guard-licence | Security guard licence | Удостоверение охранника | Посвідчення охоронця | ^УЧО, лицензия охранника, охранник 4 разряда, охранник 6 разряда
bodyguarding | Bodyguarding | Личная охрана | Особиста охорона | телохранитель, охрана физических лиц
armed-security | Armed security | Вооружённая охрана | Озброєна охорона | разрешение на оружие, дозвіл на зброю
cash-collection | Cash-in-transit | Инкассация | Інкасація | инкассатор, інкасатор
rapid-response | Rapid response team | Группа быстрого реагирования | Група швидкого реагування | ^ГБР, ^ГШР
shop-security | Loss prevention | Предотвращение потерь | Запобігання втратам | контролёр торгового зала
patrol | Patrolling | Патрулирование | Патрулювання | обход территории, обхід території
video-monitoring | CCTV monitoring | Контроль видеонаблюдения | Контроль відеоспостереження | оператор видеонаблюдения, оператор відеоспостереження
economic-security | Corporate security | Экономическая безопасность | Економічна безпека | корпоративная безопасность, служба безопасности, служба безпеки
background-checks | Background checks | Проверка контрагентов | Перевірка контрагентів | проверка персонала, перевірка персоналу, проверка благонадёжности
polygraph | Polygraph | Полиграф | Поліграф | детектор лжи
firefighting | Firefighting | Пожаротушение | Пожежогасіння | пожарный, пожежник, тушение пожаров
fire-safety-minimum | Fire safety instruction | Пожарно-технический минимум | Пожежно-технічний мінімум | ^ПТМ, пожарный инструктаж
rescue | Rescue work | Спасательные работы | Рятувальні роботи | спасатель, рятувальник, аварийно-спасательные работы
civil-defence | Civil protection | Гражданская оборона | Цивільний захист | ГО и ЧС, ^ГОЧС, чрезвычайные ситуации, надзвичайні ситуації
safety-briefings | Safety briefings | Проведение инструктажей | Проведення інструктажів | инструктаж по охране труда, вводный инструктаж, вступний інструктаж
workplace-assessment | Workplace assessment | ^СОУТ | Атестація робочих місць | специальная оценка условий труда, аттестация рабочих мест
industrial-safety | Industrial safety | Промышленная безопасность | Промислова безпека | промбезопасность, ^ОПО
accident-investigation | Accident investigation | Расследование несчастных случаев | Розслідування нещасних випадків |
hse-management | HSE management | Управление охраной труда | Управління охороною праці | OHSAS 18001, ISO 45001, ^СУОТ
permit-electrical | Electrical safety group | Группа по электробезопасности | Група з електробезпеки | III группа по электробезопасности, IV группа по электробезопасности, допуск по электробезопасности
military-service | Military service | Военная служба | Військова служба | служба в армии, військова справа, военное дело
mine-clearance | Mine clearance | Разминирование | Розмінування | сапёр
weapons | Firearms handling | Обращение с оружием | Поводження зі зброєю | стрелковая подготовка
uav-operation | Military drone operation | Оператор БПЛА | Оператор БПЛА | FPV-дроны, FPV
`;
