/** Design, pictures, film and sound. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const design = `
figma | Figma | | | фигма, фігма
sketch | =Sketch | | |
photoshop | Photoshop | | | Adobe Photoshop, фотошоп
illustrator | Adobe Illustrator | | | ^Illustrator, Иллюстратор
indesign | InDesign | | | Adobe InDesign
adobe-xd | Adobe XD | | |
adobe-cc | Adobe Creative Suite | | | Adobe Creative Cloud, Creative Suite
corel-draw | CorelDRAW | | | Corel Draw, Corel
canva | Canva | | |
premiere | Adobe Premiere Pro | | | Premiere Pro, Adobe Premiere
after-effects | After Effects | | | Adobe After Effects
davinci | DaVinci Resolve | | | Davinci
final-cut | Final Cut Pro | | | Final Cut
capcut | CapCut | | |
blender | ^Blender | | | Blender 3D
3ds-max | 3ds Max | | | 3D Max, 3DsMax, Autodesk 3ds Max
maya | Autodesk Maya | | | =Maya
cinema-4d | Cinema 4D | | | C4D
zbrush | ZBrush | | |
3d-modelling | 3D modelling | 3D-моделирование | 3D-моделювання | 3D modeling, 3D графика, 3D-графіка
sketchup | SketchUp | | |
graphic-design | Graphic design | Графический дизайн | Графічний дизайн | графдизайн
ui-design | UI design | UI-дизайн | UI-дизайн | user interface design, дизайн интерфейсов, дизайн інтерфейсів, UI/UX, UX/UI
ux-design | UX design | UX-дизайн | UX-дизайн | user experience
web-design | Web design | Веб-дизайн | Вебдизайн | веб дизайн
design-systems | Design systems | Дизайн-системы | Дизайн-системи | дизайн-система, design system
prototyping | Prototyping | Прототипирование | Прототипування | wireframing, wireframes
interior-design | Interior design | Дизайн интерьера | Дизайн інтер'єру |
brand-identity | Brand identity | Фирменный стиль | Фірмовий стиль | айдентика, айдентика бренду, разработка логотипов, logo design, брендбук
typography | Typography | Типографика | Типографіка |
illustration | Illustration | Иллюстрация | Ілюстрація | иллюстрирование
animation | Animation | Анимация | Анімація | 2D animation, animations
motion-design | Motion design | Моушн-дизайн | Моушн-дизайн | motion graphics
video-editing | Video editing | Видеомонтаж | Відеомонтаж | монтаж видео, монтаж відео
color-grading | Colour grading | Цветокоррекция | Кольорокорекція | color correction, color grading
videography | Videography | Видеосъёмка | Відеозйомка | видеосъемка, filming
photography | Photography | Фотография | Фотографія | фотосъёмка, фотозйомка, Lightroom
sound-design | Sound design | Звукорежиссура | Звукорежисура | саунд-дизайн, Ableton, Pro Tools
prepress | Prepress | Допечатная подготовка | Додрукарська підготовка | полиграфия, поліграфія
journalism | Journalism | Журналистика | Журналістика |
fact-checking | Fact-checking | Фактчекинг | Фактчекінг | fact checking
interviewing | Interviewing | Интервью | Інтерв'ю | interviews
editing | Text editing | Редактирование текстов | Редагування текстів | proofreading, корректура, вычитка, вичитка
storytelling | Storytelling | Сторителлинг | Сторітелінг |
`;
