/** Infrastructure, networks, security and support. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const infrastructure = `
linux | Linux | | | Ubuntu, Debian, CentOS, RHEL, Red Hat, линукс
windows | ^Windows | | | Windows 10, Windows 11, MS Windows
windows-server | Windows Server | | | Active Directory, Group Policy
mac-os | macOS | | | Mac OS, Mac OS X, OS X
bash | ^Bash | | | shell scripting, Shell, bash scripting
powershell | PowerShell | | |
docker | Docker | | | Docker Compose, докер
kubernetes | Kubernetes | | | k8s, кубернетес
helm | =Helm | | | Helm Charts
terraform | Terraform | | | Infrastructure as Code, IaC
ansible | ^Ansible | | |
puppet | ^Puppet | | |
aws | AWS | | | Amazon Web Services, EC2, AWS Lambda, CloudFormation
azure | Azure | | | Microsoft Azure, MS Azure
gcp | Google Cloud | | | GCP, Google Cloud Platform
yandex-cloud | Yandex Cloud | | | Яндекс.Облако, Яндекс Облако
cloud | Cloud technologies | Облачные технологии | Хмарні технології | cloud computing, облачные вычисления
ci-cd | CI/CD | | | continuous integration, continuous delivery, CI CD
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
elk | ELK | | | Elastic Stack, Logstash, Kibana
monitoring | Monitoring systems | Системы мониторинга | Системи моніторингу | Zabbix, Nagios, Datadog
networks | Computer networks | Компьютерные сети | Комп'ютерні мережі | TCP/IP, network administration, сетевое администрирование, CCNA, Cisco, MikroTik, LAN, VPN
virtualization | Virtualisation | Виртуализация | Віртуалізація | VMware, Hyper-V, Proxmox, KVM, vSphere
system-administration | System administration | Системное администрирование | Системне адміністрування | администрирование серверов, system administrator
information-security | Information security | Информационная безопасность | Інформаційна безпека | cybersecurity, cyber security, кибербезопасность, кібербезпека, SIEM, SOC
penetration-testing | Penetration testing | Тестирование на проникновение | Тестування на проникнення | pentest, пентест, Burp Suite, OWASP
technical-support | Technical support | Техническая поддержка | Технічна підтримка | help desk, helpdesk, service desk, техподдержка, техпідтримка
pc-repair | PC repair | Ремонт компьютеров | Ремонт комп'ютерів | ремонт ПК, сборка ПК, PC assembly
ldap | LDAP | | | OpenLDAP
telephony | IP telephony | IP-телефония | IP-телефонія | Asterisk, VoIP, SIP
1c-administration | 1C administration | Администрирование 1С | Адміністрування 1С |
`;
