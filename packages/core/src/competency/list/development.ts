/** Software development: the web, mobile, games. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const development = `
html | HTML | | | HTML5, HTML 5, вёрстка HTML
css | CSS | | | CSS3, CSS 3
javascript | JavaScript | | | Java Script, JS, ES6, ECMAScript, джаваскрипт
typescript | TypeScript | | | Type Script
react | React | | | React.js, ReactJS, реакт
react-native | React Native | | |
redux | Redux | | | Redux Toolkit, RTK
mobx | MobX | | |
next-js | Next.js | | | NextJS
vue | Vue.js | | | Vue, VueJS
nuxt | Nuxt | | | Nuxt.js, NuxtJS
angular | Angular | | | AngularJS, Angular.js
svelte | Svelte | | | SvelteKit
solidjs | SolidJS | | | Solid.js
jquery | jQuery | | |
webpack | Webpack | | |
vite | ^Vite | | | Vite.js
sass | Sass | | | SCSS, ^LESS
tailwind | Tailwind CSS | | | Tailwind, TailwindCSS
bootstrap | ^Bootstrap | | | Bootstrap 5
web-layout | Web page layout | Вёрстка | Верстка | адаптивная вёрстка, responsive design, кроссбраузерная вёрстка, cross-browser layout
frontend | Front-end development | Фронтенд-разработка | Фронтенд-розробка | frontend, front end, фронтенд
backend | Back-end development | Бэкенд-разработка | Бекенд-розробка | backend, back end, бэкенд, бекенд
accessibility | Web accessibility | Доступность интерфейсов | Доступність інтерфейсів | WCAG, a11y
web-development | Web development | Веб-разработка | Веброзробка | веб-розробка, разработка сайтов, розробка сайтів, web dev
mobile-development | Mobile development | Мобильная разработка | Мобільна розробка | mobile apps, мобильные приложения, мобільні застосунки
nodejs | Node.js | | | NodeJS, Node JS
express | Express.js | | | ExpressJS, =Express
nest-js | NestJS | | | Nest.js
python | Python | | | Python 3, Python3, питон, пайтон
django | Django | | | Django REST Framework, DRF
flask | Flask | | |
fastapi | FastAPI | | | Fast API
java | Java | | | Java SE, Java EE, Java 17, J2EE
spring | =Spring | | | Java Spring, Spring Framework, Spring MVC, Spring Cloud, Spring Data, Spring Security
spring-boot | Spring Boot | | | SpringBoot
hibernate | ^Hibernate | | | JPA
kotlin | Kotlin | | |
scala | ^Scala | | |
groovy | ^Groovy | | |
c-lang | =C | | | язык C, мова C, ANSI C
cpp | C++ | | | =CPP, C++11, C++17, C++20
c-sharp | C# | | | C Sharp
dotnet | .NET | | | .NET Core, dotnet, .NET Framework
asp-net | ASP.NET | | | ASP.NET Core, ASP.NET MVC
entity-framework | Entity Framework | | | EF Core
wpf | ^WPF | | |
unity | ^Unity | | | Unity 3D, Unity3D
unreal | Unreal Engine | | | UE4, UE5
game-development | Game development | Разработка игр | Розробка ігор | gamedev, геймдев
go | =Go | | | Golang
rust | ^Rust | | |
php | PHP | | | PHP 8, PHP8
laravel | Laravel | | |
symfony | Symfony | | |
yii | Yii | | | Yii2
wordpress | WordPress | | | Word Press, вордпресс
bitrix | 1C-Bitrix | 1С-Битрикс | 1С-Бітрікс | Bitrix, Битрикс, Бітрікс
ruby | ^Ruby | | |
rails | Ruby on Rails | | | RoR, =Rails
perl | ^Perl | | |
swift | ^Swift | | |
objective-c | Objective-C | | |
ios | iOS development | Разработка под iOS | Розробка під iOS | ^iOS, UIKit
android | Android development | Разработка под Android | Розробка під Android | Android, Android SDK
flutter | ^Flutter | | |
dart | ^Dart | | |
xamarin | Xamarin | | |
electron | Electron.js | | | =Electron
elixir | ^Elixir | | | ^Phoenix
erlang | ^Erlang | | |
haskell | Haskell | | |
julia | =Julia | | |
matlab | MATLAB | | |
r-lang | =R | | | язык R
lua | ^Lua | | |
delphi | ^Delphi | | | Object Pascal
assembler | Assembly language | Ассемблер | Асемблер | ^Assembler
solidity | Solidity | | |
blockchain | Blockchain | Блокчейн | Блокчейн | Web3, smart contracts, смарт-контракты, смартконтракти
graphql | GraphQL | | | Apollo GraphQL
rest-api | REST API | | | REST APIs, RESTful, RESTful API, ^REST
soap | =SOAP | | | WSDL
grpc | gRPC | | |
websocket | WebSocket | | | WebSockets
microservices | Microservices | Микросервисы | Мікросервіси | microservice architecture, микросервисная архитектура, мікросервісна архітектура
system-architecture | System architecture | Системная архитектура | Системна архітектура | software architecture, архитектура ПО, архитектура систем
system-design | System design | Проектирование систем | Проєктування систем |
oop | Object-oriented programming | ^ООП | ^ООП | OOP, объектно-ориентированное программирование, object-oriented design
design-patterns | Design patterns | Паттерны проектирования | Патерни проєктування | ^SOLID, шаблоны проектирования
algorithms | Algorithms | Алгоритмы | Алгоритми | algorithms and data structures, data structures, структуры данных, структури даних
git | Git | | | Git Flow
github | GitHub | | |
gitlab | GitLab | | |
svn | ^SVN | | | Subversion
code-review | Code review | Код-ревью | Код-рев'ю | code reviews, ревью кода
embedded | Embedded development | Встраиваемые системы | Вбудовані системи | embedded systems
1c-development | 1C development | Разработка 1С | Розробка 1С | программирование 1С, 1С программист, 1C:Enterprise, 1С:Предприятие 8
low-code | Low-code | | | no-code, ноукод
software-development | Software development | Разработка ПО | Розробка ПЗ | разработка программного обеспечения, розробка програмного забезпечення, ~программирование, ~програмування, software engineering, computer programming
desktop-development | Desktop development | Разработка десктопных приложений | Розробка десктопних застосунків | desktop applications, десктопная разработка
fullstack | Full-stack development | Фулстек-разработка | Фулстек-розробка | full stack, fullstack, фулстек, фуллстек
gatsby | ^Gatsby | | | Gatsby.js, GatsbyJS
remix | =Remix | | | Remix.run
astro | =Astro | | | Astro.js
ember | Ember.js | | | EmberJS
backbone | Backbone.js | | | BackboneJS
preact | Preact | | |
alpine-js | Alpine.js | | | AlpineJS
htmx | htmx | | |
d3 | D3.js | | | =D3, D3JS
three-js | Three.js | | | ThreeJS
webgl | WebGL | | | WebGPU
react-hooks | React Hooks | | |
tanstack-query | TanStack Query | | | React Query
storybook | ^Storybook | | |
material-ui | Material UI | | | =MUI
ant-design | Ant Design | | | AntD
styled-components | Styled Components | | | CSS-in-JS
css-modules | CSS Modules | | |
bem | BEM | ^БЭМ | ^БЕМ | методология БЭМ, методологія БЕМ
css-preprocessors | CSS preprocessors | CSS-препроцессоры | CSS-препроцесори | препроцессоры CSS
gulp | ^Gulp | | | Gulp.js
rollup | ^Rollup | | | Rollup.js
esbuild | esbuild | | |
babel | ^Babel | | | Babel.js
eslint | ESLint | | | ^Prettier, Stylelint
pwa | Progressive web apps | Прогрессивные веб-приложения | Прогресивні вебзастосунки | PWA
webassembly | WebAssembly | | | =WASM
webrtc | WebRTC | | |
micro-frontends | Micro frontends | Микрофронтенды | Мікрофронтенди | microfrontends, micro-frontend, Module Federation
ssr | Server-side rendering | Серверный рендеринг | Серверний рендеринг | =SSR
rxjs | RxJS | | |
ngrx | NgRx | | |
zustand | Zustand | | |
pinia | Pinia | | | Vuex
redux-saga | Redux-Saga | | | Redux Thunk
koa | =Koa | | | Koa.js
fastify | Fastify | | |
socket-io | Socket.IO | | |
prisma | =Prisma | | | Prisma ORM
sequelize | Sequelize | | |
typeorm | TypeORM | | |
mongoose | =Mongoose | | | Mongoose ODM
bun | =Bun | | |
deno | ^Deno | | |
trpc | tRPC | | |
npm | =npm | | | NPM, pnpm, =Yarn
sqlalchemy | SQLAlchemy | | | Alembic
celery | ^Celery | | |
pydantic | Pydantic | | |
asyncio | asyncio | | | aiohttp
aiogram | aiogram | | | python-telegram-bot
streamlit | Streamlit | | |
web-scraping | Web scraping | Парсинг сайтов | Парсинг сайтів | веб-скрейпинг, вебскрейпінг, парсинг данных, парсинг даних, Scrapy, BeautifulSoup, Beautiful Soup
pyqt | PyQt | | | PySide, PyQt5
maven | ^Maven | | | Apache Maven
gradle | ^Gradle | | |
tomcat | Apache Tomcat | | | ^Tomcat
jdbc | JDBC | | |
quarkus | Quarkus | | |
micronaut | Micronaut | | |
javafx | JavaFX | | | Java FX, Java Swing
ktor | Ktor | | |
coroutines | Kotlin Coroutines | | |
wildfly | WildFly | | | JBoss, GlassFish, WebLogic, WebSphere
blazor | Blazor | | |
linq | LINQ | | |
winforms | Windows Forms | | | WinForms
maui | .NET MAUI | | |
signalr | SignalR | | |
codeigniter | CodeIgniter | | |
zend | Zend Framework | | | Laminas
php-composer | =Composer | | | PHP Composer
drupal | Drupal | | | друпал
joomla | Joomla | | | джумла
opencart | OpenCart | | | опенкарт
magento | Magento | | | Adobe Commerce
prestashop | PrestaShop | | |
woocommerce | WooCommerce | | |
shopify | Shopify | | | Shopify Liquid
modx | MODX | | |
october-cms | October CMS | | |
elementor | Elementor | | |
tilda | Tilda | ^Тильда | ^Тільда | Tilda Publishing
webflow | Webflow | | |
wix | =Wix | | | Wix Studio
bubble | Bubble.io | | | =Bubble
cms | Content management systems | Системы управления сайтом | Системи керування сайтом | CMS, content management system
gin | =Gin | | | Gin Gonic
tokio | Tokio | | | Actix Web, =Actix
sidekiq | Sidekiq | | |
swiftui | SwiftUI | | |
core-data | Core Data | | |
cocoapods | CocoaPods | | | Swift Package Manager
xcode | Xcode | | |
realm | =Realm | | | Realm DB
jetpack-compose | Jetpack Compose | | |
android-studio | Android Studio | | |
dagger | =Dagger | | | Dagger 2, Dagger Hilt
rxjava | RxJava | | | RxSwift, RxKotlin
retrofit | =Retrofit | | | OkHttp
ionic | =Ionic | | | Ionic Framework
cordova | Apache Cordova | | | ^Cordova, PhoneGap
kotlin-multiplatform | Kotlin Multiplatform | | | =KMM, =KMP
app-publishing | App store publishing | Публикация мобильных приложений | Публікація мобільних застосунків | App Store Connect, Google Play Console
godot | Godot | | | Godot Engine
cocos | Cocos2d | | | Cocos Creator
gamemaker | GameMaker | | | Game Maker
game-design | Game design | Геймдизайн | Геймдизайн | гейм-дизайн, проектирование игр
level-design | Level design | Дизайн уровней | Дизайн рівнів | левел-дизайн
shaders | Shader programming | Программирование шейдеров | Програмування шейдерів | HLSL, GLSL, шейдеры
vr-ar | Virtual and augmented reality | Виртуальная и дополненная реальность | Віртуальна та доповнена реальність | =VR, =AR, VR/AR, AR/VR, ARKit, ARCore, virtual reality, augmented reality
`;
