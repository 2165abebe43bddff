/** Infrastructure, networks, security of information and support. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const infrastructure = `
linux | Linux | | | линукс
windows | ^Windows | | | Windows 10, Windows 11, MS Windows
windows-server | Windows Server | | |
mac-os | macOS | | | Mac OS, Mac OS X, OS X
bash | ^Bash | | | shell scripting, =Shell, bash scripting
powershell | PowerShell | | |
docker | Docker | | | Docker Compose, докер
kubernetes | Kubernetes | | | k8s, кубернетес
helm | =Helm | | | Helm Charts
terraform | Terraform | | | Infrastructure as Code, IaC
ansible | ^Ansible | | |
puppet | ^Puppet | | |
aws | AWS | | | Amazon Web Services
azure | Azure | | | Microsoft Azure, MS Azure
gcp | Google Cloud | | | GCP, Google Cloud Platform
yandex-cloud | Yandex Cloud | | | Яндекс.Облако, Яндекс Облако
cloud | Cloud technologies | Облачные технологии | Хмарні технології | cloud computing, облачные вычисления
ci-cd | CI/CD | | | continuous integration, continuous delivery
jenkins | Jenkins | | |
github-actions | GitHub Actions | | |
gitlab-ci | GitLab CI | | | GitLab CI/CD
teamcity | TeamCity | | |
devops | DevOps | | |
sre | Site reliability engineering | | | =SRE
nginx | Nginx | | |
apache | ^Apache | | | Apache HTTP Server
prometheus | ^Prometheus | | |
grafana | Grafana | | |
elk | ELK | | | Elastic Stack
monitoring | Monitoring systems | Системы мониторинга | Системи моніторингу |
networks | Computer networks | Компьютерные сети | Комп'ютерні мережі | network administration, сетевое администрирование, ^LAN
virtualization | Virtualisation | Виртуализация | Віртуалізація |
system-administration | System administration | Системное администрирование | Системне адміністрування | администрирование серверов, system administrator
information-security | Information security | Информационная безопасность | Інформаційна безпека | cybersecurity, cyber security, кибербезопасность, кібербезпека
penetration-testing | Penetration testing | Тестирование на проникновение | Тестування на проникнення | pentest, пентест
technical-support | Technical support | Техническая поддержка | Технічна підтримка | help desk, helpdesk, service desk, техподдержка, техпідтримка
pc-repair | PC repair | Ремонт компьютеров | Ремонт комп'ютерів | ремонт ПК, сборка ПК, PC assembly
ldap | LDAP | | | OpenLDAP
telephony | IP telephony | IP-телефония | IP-телефонія | VoIP, ^SIP
1c-administration | 1C administration | Администрирование 1С | Адміністрування 1С |
active-directory | Active Directory | | | MS AD, Azure AD, Entra ID, доменные службы
group-policy | Group Policy | Групповые политики | Групові політики | GPO
ubuntu | Ubuntu | | | Debian
red-hat | Red Hat Enterprise Linux | | | RHEL, Red Hat, CentOS, Rocky Linux, AlmaLinux
astra-linux | Astra Linux | | | Альт Линукс, РЕД ОС
freebsd | FreeBSD | | | OpenBSD
unix | Unix | | | Solaris, AIX
docker-swarm | Docker Swarm | | |
openshift | OpenShift | | |
rancher | =Rancher | | |
istio | Istio | | | service mesh
argo-cd | Argo CD | | | ArgoCD, GitOps
podman | Podman | | |
chef-config | =Chef | | | Chef Infra
saltstack | SaltStack | | |
vagrant | ^Vagrant | | |
pulumi | Pulumi | | |
cloudformation | CloudFormation | | | AWS CDK
aws-lambda | AWS Lambda | | |
ec2 | Amazon EC2 | | | EC2, Amazon S3, AWS S3
digitalocean | DigitalOcean | | | Hetzner, Linode
openstack | OpenStack | | |
cloudflare | Cloudflare | | |
azure-devops | Azure DevOps | | | Azure Pipelines
circleci | CircleCI | | | Travis CI
nexus | =Nexus | | | Nexus Repository, Artifactory
haproxy | HAProxy | | | Traefik
iis | =IIS | | | Internet Information Services
zabbix | Zabbix | | | Заббикс
nagios | Nagios | | | Icinga
datadog | Datadog | | | New Relic, Dynatrace
splunk | Splunk | | |
graylog | Graylog | | | =Loki
opentelemetry | OpenTelemetry | | | Jaeger
vmware | VMware | | | VMware vSphere, vSphere, ESXi, vCenter
hyper-v | Hyper-V | | |
proxmox | Proxmox | | |
kvm | =KVM | | | QEMU
citrix | Citrix | | |
vdi | VDI | | | виртуальные рабочие места
backup | Backup and recovery | Резервное копирование | Резервне копіювання | backup and restore, Veeam, disaster recovery, аварийное восстановление
storage | Data storage systems | Системы хранения данных | Системи зберігання даних | ^СХД, ^SAN, ^NAS
servers | Server hardware | Серверное оборудование | Серверне обладнання | обслуживание серверов, серверы HP, HPE ProLiant
data-centre | Data centre operations | Эксплуатация ЦОД | Експлуатація ЦОД | ^ЦОД, data center, data centre
cisco | Cisco | | | Cisco IOS, CCNA, CCNP
mikrotik | MikroTik | Микротик | Мікротік | RouterOS
juniper | ^Juniper | | | Junos
huawei-networks | Huawei network equipment | Сетевое оборудование Huawei | Мережеве обладнання Huawei |
tcp-ip | TCP/IP | | | сетевые протоколы, мережеві протоколи, OSI
routing-switching | Routing and switching | Маршрутизация и коммутация | Маршрутизація та комутація | BGP, OSPF, VLAN, routing protocols
dns-dhcp | DNS and DHCP | DNS и DHCP | DNS та DHCP | ^DNS, ^DHCP
vpn | VPN | | | OpenVPN, WireGuard, IPsec
firewall | Firewalls | Межсетевые экраны | Міжмережеві екрани | firewall, файрвол, брандмауэр, FortiGate, Fortinet, Check Point, pfSense, NGFW
wifi | Wi-Fi networks | Беспроводные сети | Бездротові мережі | Wi-Fi, UniFi, Ubiquiti, WLAN
structured-cabling | Structured cabling | ^СКС | ^СКС | прокладка кабеля, прокладання кабелю, structured cabling systems, монтаж СКС, монтаж ЛВС
fibre-optics | Fibre-optic lines | ^ВОЛС | ^ВОЛЗ | сварка оптоволокна, зварювання оптоволокна, fiber optics, GPON, xPON
telecom | Telecommunications | Телекоммуникации | Телекомунікації | связь и телекоммуникации, зв'язок та телекомунікації
mobile-networks | Mobile networks | Сети мобильной связи | Мережі мобільного зв'язку | LTE, 5G, GSM, UMTS, базовые станции
asterisk | ^Asterisk | | | FreePBX, 3CX
pbx | PBX | ^АТС | ^АТС | мини-АТС
mail-servers | Mail servers | Почтовые серверы | Поштові сервери | Microsoft Exchange, MS Exchange, Exchange Server, Postfix
siem | SIEM | | | =SOC, MaxPatrol, QRadar
dlp | =DLP | | | DLP-системы, InfoWatch
antivirus | Antivirus protection | Антивирусная защита | Антивірусний захист | Kaspersky, ESET, антивирусы
owasp | OWASP | | | OWASP Top 10, application security, AppSec
burp-suite | Burp Suite | | | OWASP ZAP
kali-linux | Kali Linux | | | Metasploit, Nmap
wireshark | Wireshark | | | tcpdump
pki | =PKI | | | криптографическая защита информации, ^СКЗИ, КриптоПро, ^ЭЦП, ^КЕП, электронная подпись, електронний підпис
incident-response | Incident response | Реагирование на инциденты | Реагування на інциденти | incident management, управление инцидентами, управління інцидентами
security-audit | Information security audit | Аудит информационной безопасности | Аудит інформаційної безпеки | ISO 27001, PCI DSS
devsecops | DevSecOps | | |
personal-data | Personal data protection | Защита персональных данных | Захист персональних даних | GDPR, 152-ФЗ
reverse-engineering | Reverse engineering | Реверс-инжиниринг | Реверс-інжиніринг | IDA Pro, Ghidra
itil | ITIL | | | ITSM
user-support | User support | Поддержка пользователей | Підтримка користувачів | end user support, консультирование пользователей, консультування користувачів, Service Desk support
remote-support | Remote support | Удалённая поддержка | Віддалена підтримка | TeamViewer, AnyDesk, удаленное администрирование
os-installation | Operating system installation | Установка ОС | Встановлення ОС | установка операционных систем, встановлення Windows, установка Windows, установка ПО, встановлення ПЗ, установка программ
printers | Printer maintenance | Обслуживание принтеров | Обслуговування принтерів | ремонт принтеров, ремонт оргтехники, ремонт оргтехніки, заправка картриджей
laptop-repair | Laptop repair | Ремонт ноутбуков | Ремонт ноутбуків |
it-asset-management | IT asset management | Учёт ИТ-активов | Облік ІТ-активів | ITAM, инвентаризация оборудования
it-management | IT management | Управление ИТ | Управління ІТ | руководство ИТ-отделом, IT-менеджмент
video-surveillance | Video surveillance systems | Системы видеонаблюдения | Системи відеоспостереження | монтаж видеонаблюдения, монтаж відеоспостереження, CCTV, видеонаблюдение, відеоспостереження
access-control | Access control systems | ^СКУД | ^СКУД | системы контроля доступа
erp-implementation | ERP implementation | Внедрение ERP | Впровадження ERP | внедрение 1С, впровадження 1С
hashicorp-vault | HashiCorp Vault | | | =Vault
packer | =Packer | | | HashiCorp Packer
consul | =Consul | | | HashiCorp Consul
portainer | Portainer | | |
envoy | =Envoy | | | Envoy Proxy
cpanel | cPanel | | | ISPmanager
pm2 | =PM2 | | |
tmux | tmux | | |
kibana | Kibana | | | Logstash
minio | MinIO | | | =Ceph
okta | =Okta | | |
cctv-networks | Network monitoring | Мониторинг сети | Моніторинг мережі | PRTG
`;
