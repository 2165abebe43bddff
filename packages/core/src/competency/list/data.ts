/** Data, databases and analysis. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const data = `
sql | SQL | | | T-SQL, PL/SQL, SQL запросы, SQL-запити
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
databases | Databases | Базы данных | Бази даних | database design, СУБД, СКБД, DBMS, проектирование баз данных
data-analysis | Data analysis | Анализ данных | Аналіз даних | data analytics, аналитика данных, аналітика даних
data-science | Data science | Data Science | Data Science | наука о данных
data-engineering | Data engineering | Инженерия данных | Інженерія даних | ETL, ELT, data pipelines
data-warehouse | Data warehousing | Хранилища данных | Сховища даних | DWH, Snowflake, BigQuery, Redshift
airflow | Airflow | | | Apache Airflow
spark | Apache Spark | | | PySpark, =Spark
hadoop | Hadoop | | | HDFS, Hive
dbt | =dbt | | |
machine-learning | Machine learning | Машинное обучение | Машинне навчання | ML, scikit-learn, sklearn, XGBoost, CatBoost
deep-learning | Deep learning | Глубокое обучение | Глибоке навчання | neural networks, нейронные сети, нейронні мережі, нейросети, нейромережі
pytorch | PyTorch | | |
tensorflow | TensorFlow | | | Keras
nlp | Natural language processing | Обработка естественного языка | Обробка природної мови | =NLP
computer-vision | Computer vision | Компьютерное зрение | Комп'ютерний зір | OpenCV, YOLO
llm | Large language models | Большие языковые модели | Великі мовні моделі | LLM, LLMs, ChatGPT, OpenAI API, LangChain, prompt engineering, RAG
artificial-intelligence | Artificial intelligence | Искусственный интеллект | Штучний інтелект | =AI, ИИ, ШІ
reinforcement-learning | Reinforcement learning | Обучение с подкреплением | Навчання з підкріпленням |
pandas | Pandas | | |
numpy | NumPy | | | SciPy
jupyter | Jupyter | | | Jupyter Notebook
statistics | Statistics | Статистика | Статистика | mathematical statistics, математическая статистика, SPSS, Stata
tableau | Tableau | | |
power-bi | Power BI | | | PowerBI
looker | Looker | | | Looker Studio, Data Studio
bi | Business intelligence | BI-аналитика | BI-аналітика | =BI, Qlik, QlikView, Superset, Metabase
ab-testing | A/B testing | A/B-тестирование | A/B-тестування | A/B tests, AB testing, А/Б тестирование, A/B тесты
cuda | CUDA | | |
gis | GIS | ГИС | ГІС | ArcGIS, QGIS, геоинформационные системы
`;
