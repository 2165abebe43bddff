/** Software development: other languages, ways of working, devices and tools. Columns as in development.ts. */
export const programming = `
clojure | Clojure | | | ClojureScript
f-sharp | F# | | | F Sharp
fortran | Fortran | | | Фортран
cobol | COBOL | | |
pascal | ^Pascal | | | язык Паскаль, Turbo Pascal, PascalABC
visual-basic | Visual Basic | | | VB.NET, VB6
prolog | ^Prolog | | |
lisp | ^Lisp | | | Common Lisp, LISP
ocaml | OCaml | | |
zig | =Zig | | |
coffeescript | CoffeeScript | | |
abap | ABAP | | | SAP ABAP
apex | Salesforce Apex | | | =Apex
verilog | Verilog | | | SystemVerilog
vhdl | VHDL | | |
fpga | FPGA | ^ПЛИС | ^ПЛІС | программирование ПЛИС
labview | LabVIEW | | |
simulink | Simulink | | |
cmake | CMake | | |
qt | =Qt | | | Qt Framework, Qt5, Qt6, QML, Qt Creator
boost | =Boost | | | Boost C++
stl | =STL | | |
opengl | OpenGL | | |
vulkan | =Vulkan | | | Vulkan API
directx | DirectX | | | Direct3D
openmp | OpenMP | | | OpenCL
multithreading | Multithreading | Многопоточность | Багатопотоковість | многопоточное программирование, ~concurrency, multi-threading, параллельное программирование, паралельне програмування
functional-programming | Functional programming | Функциональное программирование | Функціональне програмування |
regular-expressions | Regular expressions | Регулярные выражения | Регулярні вирази | regex, RegExp, регулярки
network-programming | Network programming | Сетевое программирование | Мережеве програмування | socket programming
ddd | Domain-driven design | Предметно-ориентированное проектирование | Предметно-орієнтоване проєктування | DDD
event-driven | Event-driven architecture | Событийно-ориентированная архитектура | Подієво-орієнтована архітектура | event driven
cqrs | CQRS | | | Event Sourcing
clean-architecture | Clean architecture | Чистая архитектура | Чиста архітектура | hexagonal architecture
serverless | Serverless | | | serverless-архитектура
api-design | API design | Проектирование API | Проєктування API | разработка API, розробка API, API development
api-integration | API integration | Интеграция API | Інтеграція API | интеграция по API, интеграции с внешними сервисами, системная интеграция, системна інтеграція, systems integration
high-load | High-load systems | Высоконагруженные системы | Високонавантажені системи | highload, high load, хайлоад
distributed-systems | Distributed systems | Распределённые системы | Розподілені системи |
refactoring | Refactoring | Рефакторинг | Рефакторинг |
debugging | Debugging | Отладка кода | Налагодження коду | отладка программ
performance-optimisation | Performance optimisation | Оптимизация производительности | Оптимізація продуктивності | performance optimization, performance tuning
pair-programming | Pair programming | Парное программирование | Парне програмування |
xml | XML | | | XSLT, XSD, XPath
json | JSON | | | JSON Schema
yaml | YAML | | |
ajax | AJAX | | |
oauth | OAuth | | | OAuth 2.0, OAuth2, OpenID Connect, OIDC
jwt | JWT | | | JSON Web Token
keycloak | Keycloak | | |
cryptography | Cryptography | Криптография | Криптографія |
chatbots | Chatbot development | Разработка чат-ботов | Розробка чат-ботів | чат-боты, chatbots, Telegram Bot API, телеграм-боты
payment-integration | Payment gateway integration | Интеграция платёжных систем | Інтеграція платіжних систем | подключение эквайринга
software-localisation | Software localisation | Локализация ПО | Локалізація ПЗ | i18n, l10n, software localization, internationalization
bitbucket | Bitbucket | | |
mercurial | =Mercurial | | |
perforce | ^Perforce | | |
vs-code | Visual Studio Code | | | VS Code, VSCode
visual-studio | Visual Studio | | | MS Visual Studio
jetbrains-ides | JetBrains IDEs | Среды разработки JetBrains | Середовища розробки JetBrains | IntelliJ IDEA, PyCharm, WebStorm, PhpStorm, ^JetBrains
vim | =Vim | | | Neovim
sentry | =Sentry | | |
sonarqube | SonarQube | | | SonarCloud
iot | Internet of Things | Интернет вещей | Інтернет речей | IoT
arduino | Arduino | Ардуино | Ардуіно |
raspberry-pi | Raspberry Pi | | |
stm32 | STM32 | | |
esp32 | ESP32 | | | ESP8266
rtos | RTOS | | | FreeRTOS, real-time operating systems, ^ОСРВ
firmware | Firmware development | Разработка прошивок | Розробка прошивок | ~firmware
microcontrollers | Microcontroller programming | Программирование микроконтроллеров | Програмування мікроконтролерів | микроконтроллеры, мікроконтролери, AVR
linux-kernel | Linux kernel | Ядро Linux | Ядро Linux | драйверы Linux
modbus | Modbus | | | Modbus RTU, Modbus TCP
ros | =ROS | | | Robot Operating System, ROS2
robotics | Robotics | Робототехника | Робототехніка |
dynamics-365 | Microsoft Dynamics 365 | | | Dynamics 365, MS Dynamics, Dynamics AX, Navision
odoo | Odoo | | |
servicenow | ServiceNow | | |
sharepoint | SharePoint | | | MS SharePoint
power-platform | Power Platform | | | Power Apps, Power Automate
zapier | Zapier | | | Make.com, Integromat, n8n
rpa | Robotic process automation | Роботизация процессов | Роботизація процесів | RPA, UiPath
software-licensing | Software licensing | Лицензирование ПО | Ліцензування ПЗ |
estimation | Software effort estimation | Оценка трудозатрат | Оцінка трудовитрат | оценка задач, planning poker
defi | DeFi | | | смарт-контракты Ethereum, Ethereum
hardhat | Hardhat | | | =Truffle
nft | =NFT | | |
video-streaming | Video streaming | Потоковое видео | Потокове відео | FFmpeg, HLS, GStreamer
maps-api | Maps APIs | Картографические API | Картографічні API | Google Maps API, ^Leaflet, Mapbox, Яндекс.Карты API
angular-material | Angular Material | | |
axios | =Axios | | | Axios.js
babylon-js | Babylon.js | | |
bulma | ^Bulma | | | Bulma CSS
chakra-ui | Chakra UI | | |
chart-js | Chart.js | | | Highcharts, ECharts
datatables | DataTables | | | AG Grid
vuetify | Vuetify | | | Element Plus
postcss | PostCSS | | | =Stylus
lodash | Lodash | | | Underscore.js
handlebars | Handlebars.js | | | =Handlebars, Mustache.js
elm | =Elm | | |
haxe | Haxe | | |
crystal-lang | =Crystal | | |
nim | =Nim | | |
adonis | AdonisJS | | | Adonis.js
feathers | Feathers.js | | | FeathersJS
doctrine | =Doctrine | | | Doctrine ORM, Eloquent ORM
phalcon | Phalcon | | | CakePHP
typo3 | TYPO3 | | |
thymeleaf | Thymeleaf | | |
vert-x | Vert.x | | |
akka | =Akka | | | Akka Streams
expo | =Expo | | | React Native Expo
framer-motion | Framer Motion | | | GSAP
dreamweaver | Dreamweaver | | | Adobe Dreamweaver
eclipse | =Eclipse | | | Eclipse IDE, NetBeans
emacs | Emacs | | |
markdown | Markdown | | |
nuget | NuGet | | |
bazel | Bazel | | |
twilio | Twilio | | |
algolia | Algolia | | |
vercel | Vercel | | | Netlify
heroku | Heroku | | |
hugo | =Hugo | | | =Jekyll, static site generators
libgdx | libGDX | | | MonoGame, XNA
pixi-js | PixiJS | | | Pixi.js
opengl-es | OpenGL ES | | | =Metal, Metal API
ssh | SSH | | | SFTP
google-apps-script | Google Apps Script | | |
parsing-compilers | Compiler construction | Разработка компиляторов | Розробка компіляторів | LLVM, ANTLR
bank-software | Banking software | Банковское ПО | Банківське ПЗ | ^АБС
`;
