// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/profileset.h"

#include "aws/profiles/sectionheader.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <algorithm>

namespace vaultlock::aws {

namespace {

constexpr qint64 mostBytes = 1'048'577; // one more than is accepted, so that too large is told

QString expanded(const QString &path, const QString &home)
{
    return path == QLatin1String("~") || path.startsWith(QLatin1String("~/")) ? home + path.mid(1)
                                                                              : path;
}

/// Home first: `~/.aws/config` says more than a long path.
QString shortName(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

SharedFile loadFile(const QString &path, SharedFileKind kind)
{
    QFile file(path);
    if (!file.exists())
        return {};
    const QString name = shortName(path);
    if (!file.open(QFile::ReadOnly))
        return {{}, {{FileFault::Problem::NotReadable, {name, 0}, {}, {}}}, {}};
    const Secret bytes = Secret::consume(file.read(mostBytes));
    return readSharedFile(bytes.view(), kind, name);
}

void merge(Settings &into, const Settings &from)
{
    for (const auto &[key, setting] : from)
        into[key] = setting;
}

bool hasPrefixedDefault(const SharedFile &file)
{
    return std::any_of(file.sections.begin(), file.sections.end(), [](const FileSection &section) {
        return section.type == FileSection::Type::Profile && section.hasPrefix &&
               section.name == QLatin1String("default");
    });
}

} // namespace

QString homeFolder(const QProcessEnvironment &environment)
{
    return environment.value(QStringLiteral("HOME"), QDir::homePath());
}

SharedFilePaths SharedFilePaths::fromEnvironment(const QProcessEnvironment &environment)
{
    const QString home = homeFolder(environment);
    const auto path = [&](const char *variable, const char *fallback) {
        const QString value = environment.value(QLatin1String(variable));
        return expanded(value.isEmpty() ? QLatin1String(fallback) : value, home);
    };
    return {path("AWS_CONFIG_FILE", "~/.aws/config"),
            path("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials")};
}

const Setting *Profile::find(const char *key) const
{
    const auto found = settings.find(QLatin1String(key));
    return found == settings.end() ? nullptr : &found->second;
}

QString Profile::text(const char *key) const
{
    const Setting *setting = find(key);
    return setting ? setting->text : QString();
}

QString Profile::placeOf(const char *key) const
{
    const Setting *setting = find(key);
    return setting ? setting->place.file + u':' + QString::number(setting->place.line) : QString();
}

ProfileSet ProfileSet::load(const SharedFilePaths &paths)
{
    ProfileSet set = merge(loadFile(paths.config, SharedFileKind::Config),
                           loadFile(paths.credentials, SharedFileKind::Credentials));
    for (const QString &path : {paths.config, paths.credentials})
        set.m_files.push_back({shortName(path), QFile::exists(path)});
    return set;
}

ProfileSet ProfileSet::merge(const SharedFile &config, const SharedFile &credentials)
{
    ProfileSet set;
    set.take(config);
    set.take(credentials);
    std::stable_partition(set.m_profiles.begin(), set.m_profiles.end(), [](const Profile &profile) {
        return profile.name == QLatin1String("default");
    });
    set.spread(config.faults, SharedFileKind::Config);
    set.spread(credentials.faults, SharedFileKind::Credentials);
    return set;
}

void ProfileSet::take(const SharedFile &file)
{
    const bool leavesBareDefault = hasPrefixedDefault(file);
    for (const FileSection &section : file.sections) {
        if (section.type == FileSection::Type::SsoSession) {
            aws::merge(m_ssoSessions[section.name], section.settings);
        } else if (section.type == FileSection::Type::Services) {
            aws::merge(m_services[section.name], section.settings);
        } else if (!leavesBareDefault || section.hasPrefix ||
                   section.name != QLatin1String("default")) {
            auto known =
                std::find_if(m_profiles.begin(), m_profiles.end(),
                             [&](const Profile &profile) { return profile.name == section.name; });
            if (known == m_profiles.end())
                known = m_profiles.insert(known, {section.name, {}, {}});
            aws::merge(known->settings, section.settings);
        }
    }
    m_notes.insert(m_notes.end(), file.notes.begin(), file.notes.end());
}

void ProfileSet::spread(const std::vector<FileFault> &faults, SharedFileKind kind)
{
    for (const FileFault &fault : faults) {
        const auto header = readSectionHeader(fault.section, kind);
        const bool isOfProfile = header && header->type == FileSection::Type::Profile;
        const auto profile =
            std::find_if(m_profiles.begin(), m_profiles.end(),
                         [&](const Profile &p) { return isOfProfile && p.name == header->name; });
        if (profile != m_profiles.end())
            profile->faults.push_back(fault);
        else
            m_faults.push_back(fault);
    }
}

const Profile *ProfileSet::find(const QString &name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const Profile &profile) { return profile.name == name; });
    return found == m_profiles.end() ? nullptr : &*found;
}

const Settings *ProfileSet::ssoSession(const QString &name) const
{
    const auto found = m_ssoSessions.find(name);
    return found == m_ssoSessions.end() ? nullptr : &found->second;
}

const Settings *ProfileSet::services(const QString &name) const
{
    const auto found = m_services.find(name);
    return found == m_services.end() ? nullptr : &found->second;
}

QString subProperty(const Setting &setting, const QString &key)
{
    QString value;
    for (const QString &line : setting.text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.section(u'=', 0, 0).trimmed().compare(key, Qt::CaseInsensitive) == 0)
            value = line.section(u'=', 1).trimmed();
    }
    return value;
}

} // namespace vaultlock::aws
