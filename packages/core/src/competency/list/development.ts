/** Software development. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
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
vue | Vue.js | | | Vue, VueJS, Vuex, Pinia
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
web-layout | Web page layout | Вёрстка | Верстка | адаптивная вёрстка, адаптивна верстка, responsive design, кроссбраузерная вёрстка, cross-browser layout
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
spring | Spring | | | ^Spring Framework, Spring MVC, Spring Cloud
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
wpf | ^WPF | | | WinForms, Windows Forms
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
swift | ^Swift | | | SwiftUI
objective-c | Objective-C | | |
ios | iOS development | Разработка под iOS | Розробка під iOS | ^iOS, UIKit
android | Android development | Разработка под Android | Розробка під Android | Android, Jetpack Compose, Android SDK
flutter | ^Flutter | | |
dart | ^Dart | | |
xamarin | Xamarin | | | .NET MAUI
electron | Electron.js | | | =Electron
elixir | ^Elixir | | | ^Phoenix
erlang | ^Erlang | | |
haskell | Haskell | | |
julia | =Julia | | |
matlab | MATLAB | | |
r-lang | =R | | | RStudio, язык R
lua | ^Lua | | |
delphi | ^Delphi | | | Object Pascal
assembler | Assembly language | Ассемблер | Асемблер | ^Assembler
solidity | Solidity | | |
blockchain | Blockchain | Блокчейн | Блокчейн | Web3, smart contracts, смарт-контракты, смартконтракти
graphql | GraphQL | | | Apollo GraphQL
rest-api | REST API | | | REST APIs, RESTful, RESTful API, REST
soap | =SOAP | | | WSDL
grpc | gRPC | | |
websocket | WebSocket | | | WebSockets
microservices | Microservices | Микросервисы | Мікросервіси | microservice architecture, микросервисная архитектура, мікросервісна архітектура
system-architecture | System architecture | Системная архитектура | Системна архітектура | software architecture, архитектура ПО, архитектура систем
system-design | System design | Проектирование систем | Проєктування систем |
oop | Object-oriented programming | ООП | ООП | OOP, object oriented programming, объектно-ориентированное программирование, object-oriented design
design-patterns | Design patterns | Паттерны проектирования | Патерни проєктування | SOLID, шаблоны проектирования
algorithms | Algorithms | Алгоритмы | Алгоритми | algorithms and data structures, data structures, структуры данных, структури даних
git | Git | | | ^GIT, Git Flow
github | GitHub | | |
gitlab | GitLab | | |
svn | ^SVN | | | Subversion
code-review | Code review | Код-ревью | Код-рев'ю | code reviews, ревью кода
embedded | Embedded development | Встраиваемые системы | Вбудовані системи | embedded systems, микроконтроллеры, мікроконтролери, STM32, Arduino, Raspberry Pi
1c-development | 1C development | Разработка 1С | Розробка 1С | программирование 1С, 1С программист, 1C:Enterprise, 1С:Предприятие 8
low-code | Low-code | | | no-code, ноукод, Tilda, Bubble.io
`;
