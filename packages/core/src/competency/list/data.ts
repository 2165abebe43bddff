/** Data, databases and analysis. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const data = `
sql | SQL | | | SQL запросы, SQL-запити
postgresql | PostgreSQL | | | Postgres, PSQL
mysql | MySQL | | |
mariadb | MariaDB | | |
mssql | MS SQL Server | | | MSSQL, Microsoft SQL Server, SQL Server, MS SQL
oracle | Oracle Database | | | ^Oracle, Oracle DB
sqlite | SQLite | | |
mongodb | MongoDB | | | ^Mongo
redis | Redis | | |
elasticsearch | Elasticsearch | | | Elastic Search, OpenSearch
cassandra | ^Cassandra | | |
clickhouse | ClickHouse | | |
dynamodb | DynamoDB | | |
firebase | Firebase | | | Firestore
nosql | NoSQL | | | No SQL
kafka | ^Kafka | | | Apache Kafka
rabbitmq | RabbitMQ | | | Rabbit MQ
databases | Databases | Базы данных | Бази даних | database design, ^СУБД, ^СКБД, DBMS, проектирование баз данных
data-analysis | Data analysis | Анализ данных | Аналіз даних | data analytics, аналитика данных, аналітика даних, data mining
data-science | Data science | Data Science | Data Science | наука о данных
data-engineering | Data engineering | Инженерия данных | Інженерія даних | data pipelines
data-warehouse | Data warehousing | Хранилища данных | Сховища даних | DWH
airflow | Airflow | | | Apache Airflow
spark | Apache Spark | | | PySpark, =Spark
hadoop | Hadoop | | | HDFS
dbt | =dbt | | |
machine-learning | Machine learning | Машинное обучение | Машинне навчання | ML
deep-learning | Deep learning | Глубокое обучение | Глибоке навчання | neural networks, нейронные сети, нейронні мережі, нейросети, нейромережі
pytorch | PyTorch | | |
tensorflow | TensorFlow | | |
nlp | Natural language processing | Обработка естественного языка | Обробка природної мови | =NLP
computer-vision | Computer vision | Компьютерное зрение | Комп'ютерний зір |
llm | Large language models | Большие языковые модели | Великі мовні моделі | LLM, LLMs, OpenAI API
artificial-intelligence | Artificial intelligence | Искусственный интеллект | Штучний інтелект | =AI, ^ИИ, ^ШІ
reinforcement-learning | Reinforcement learning | Обучение с подкреплением | Навчання з підкріпленням |
pandas | Pandas | | |
numpy | NumPy | | | SciPy
jupyter | Jupyter | | | Jupyter Notebook
statistics | ~Statistics | ~Статистика | ~Статистика | mathematical statistics, математическая статистика
tableau | Tableau | | |
power-bi | Power BI | | | PowerBI
looker | Looker | | | Looker Studio, Data Studio
bi | Business intelligence | BI-аналитика | BI-аналітика | =BI
ab-testing | A/B testing | A/B-тестирование | A/B-тестування | A/B tests, AB testing, А/Б тестирование, A/B тесты
cuda | CUDA | | |
gis | GIS | ^ГИС | ^ГІС | геоинформационные системы
t-sql | T-SQL | | | Transact-SQL
pl-sql | PL/SQL | | | PLSQL
snowflake | ^Snowflake | | |
bigquery | BigQuery | | | Google BigQuery
redshift | Amazon Redshift | | | ^Redshift
databricks | Databricks | | |
greenplum | Greenplum | | | Vertica, Teradata
hive | Apache Hive | | | =Hive, HiveQL
flink | Apache Flink | | | =Flink
nifi | Apache NiFi | | | =NiFi
trino | =Trino | | | PrestoDB
neo4j | Neo4j | | | graph databases, графовые базы данных
couchdb | CouchDB | | | Couchbase
memcached | Memcached | | |
influxdb | InfluxDB | | | TimescaleDB
supabase | Supabase | | |
db2 | IBM Db2 | | | =DB2
firebird | ^Firebird | | | InterBase
sphinx | =Sphinx | | | Manticore, Apache Solr, =Solr
database-administration | Database administration | Администрирование баз данных | Адміністрування баз даних | DBA, администрирование БД
query-optimisation | Query optimisation | Оптимизация запросов | Оптимізація запитів | SQL optimization, оптимизация SQL-запросов
data-modelling | Data modelling | Моделирование данных | Моделювання даних | data modeling, ER-диаграммы, Data Vault
etl | ETL | | | ELT, ETL-процессы, ETL-процеси, SSIS, Informatica, Pentaho, Talend
data-migration | Data migration | Миграция данных | Міграція даних |
data-quality | Data quality | Качество данных | Якість даних | data cleaning, очистка данных, очищення даних, data cleansing
data-governance | Data governance | Управление данными | Управління даними | data management
big-data | Big data | Большие данные | Великі дані |
data-lake | Data lake | Озеро данных | Озеро даних | data lakehouse
data-visualisation | Data visualisation | Визуализация данных | Візуалізація даних | data visualization, дашборды, ~dashboards, построение дашбордов
matplotlib | Matplotlib | | | Seaborn, Plotly
scikit-learn | scikit-learn | | | sklearn
gradient-boosting | Gradient boosting | Градиентный бустинг | Градієнтний бустинг | XGBoost, CatBoost, LightGBM
keras | Keras | | |
jax | =JAX | | |
onnx | ONNX | | | TensorRT
triton | =Triton | | | Triton Inference Server
ray | =Ray | | |
opencv | OpenCV | | |
yolo | =YOLO | | | YOLOv5, YOLOv8
object-detection | Object detection | Детекция объектов | Детекція об'єктів | распознавание изображений, розпізнавання зображень, image recognition
speech-recognition | Speech recognition | Распознавание речи | Розпізнавання мовлення | =ASR, speech-to-text
recommender-systems | Recommender systems | Рекомендательные системы | Рекомендаційні системи | recommendation systems
time-series | Time series analysis | Анализ временных рядов | Аналіз часових рядів | временные ряды, time series
transformers | Transformer models | Модели-трансформеры | Моделі-трансформери | Hugging Face, HuggingFace
langchain | LangChain | | | LlamaIndex
prompt-engineering | Prompt engineering | Промпт-инжиниринг | Промпт-інжиніринг | промптинг, составление промптов
rag | Retrieval-augmented generation | Генерация с дополненной выборкой | Генерація з доповненою вибіркою | =RAG
vector-databases | Vector databases | Векторные базы данных | Векторні бази даних | Pinecone, pgvector, Qdrant
fine-tuning | Model fine-tuning | Дообучение моделей | Донавчання моделей | fine-tuning
generative-ai | Generative AI | Генеративный ИИ | Генеративний ШІ | GenAI, ChatGPT, Midjourney, Stable Diffusion, работа с нейросетями, робота з нейромережами
mlops | MLOps | | | MLflow, Kubeflow
data-labelling | Data labelling | Разметка данных | Розмітка даних | data annotation, data labeling, разметка изображений
feature-engineering | Feature engineering | Конструирование признаков | Конструювання ознак |
predictive-analytics | Predictive analytics | Предиктивная аналитика | Предиктивна аналітика | прогнозная аналитика, ~прогнозирование, ~прогнозування, ~forecasting
probability | Probability theory | Теория вероятностей | Теорія ймовірностей |
econometrics | Econometrics | Эконометрика | Економетрика | EViews
linear-algebra | Linear algebra | Линейная алгебра | Лінійна алгебра |
mathematical-modelling | Mathematical modelling | Математическое моделирование | Математичне моделювання | mathematical modeling, Mathcad, ^Maple, Wolfram Mathematica
optimisation-methods | Optimisation methods | Методы оптимизации | Методи оптимізації | linear programming, operations research, исследование операций
r-studio | RStudio | | | tidyverse, ggplot2
spss | SPSS | | | IBM SPSS
stata | Stata | | |
sas | =SAS | | | SAS Base
qlik | Qlik | | | Qlik Sense, QlikView
superset | Apache Superset | | | ^Superset
metabase | Metabase | | | Redash
yandex-datalens | Yandex DataLens | | | DataLens
power-query | Power Query | | | Power Pivot, DAX
google-sheets | Google Sheets | Google Таблицы | Google Таблиці | гугл-таблицы, Apps Script
financial-data-analysis | Business reporting | Подготовка аналитических отчётов | Підготовка аналітичних звітів | аналитическая отчётность, аналітична звітність, составление отчётов, складання звітів
cohort-analysis | Cohort analysis | Когортный анализ | Когортний аналіз | RFM-анализ, RFM-аналіз
arcgis | ArcGIS | | | ArcMap
qgis | QGIS | | | MapInfo
cartography | Cartography | Картография | Картографія |
remote-sensing | Remote sensing | Дистанционное зондирование | Дистанційне зондування | аэрофотосъёмка, аерофотозйомка
bioinformatics | Bioinformatics | Биоинформатика | Біоінформатика |
quantum-computing | Quantum computing | Квантовые вычисления | Квантові обчислення |
osint | OSINT | | | разведка по открытым источникам, розвідка з відкритих джерел
duckdb | DuckDB | | |
cosmos-db | Cosmos DB | | | CosmosDB
rocksdb | RocksDB | | | =LevelDB
dbeaver | DBeaver | | | DataGrip, pgAdmin
anaconda | =Anaconda | | | Miniconda
google-colab | Google Colab | | | Kaggle
minitab | Minitab | | | Statistica
web-analytics-data | Clickstream analytics | Аналитика событий | Аналітика подій |
`;
