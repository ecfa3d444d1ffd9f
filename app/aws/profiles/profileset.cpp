// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/profileset.h"

#include "aws/profiles/pathexpansion.h"
#include "aws/profiles/sectionheader.h"
#include "core/regularfile.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <algorithm>
#include <utility>

namespace vaultlock::aws {

namespace {

constexpr qint64 mostBytes = 1'048'577; // one more than is accepted, so that too large is told

/// Home first: `~/.aws/config` says more than a long path.
QString shortName(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

SharedFile loadFile(const QString &path, SharedFileKind kind)
{
    using Why = UnreadFile::Why;
    using Problem = FileFault::Problem;
    auto content = readRegularFile(path, mostBytes);
    if (!content && content.error().why == Why::Missing)
        return {};
    const QString name = shortName(path);
    if (!content) {
        const bool isOdd = content.error().why == Why::NotRegular;
        const Problem problem = isOdd ? Problem::NotRegular : Problem::NotReadable;
        return {{}, {{problem, {name, 0}, {}, {}}}, {}};
    }
    const Secret bytes = Secret::consume(std::move(*content));
    return readSharedFile(bytes.view(), kind, name);
}

void merge(Settings &into, const Settings &from)
{
    for (const auto &[key, setting] : from) {
        const auto former = into.find(key);
        const bool hasOwn =
            former != into.end() && (!former->second.isLent || former->second.isInsteadOfItsOwn);
        Setting &merged = into[key] = setting;
        merged.isInsteadOfItsOwn = setting.isLent && hasOwn;
    }
}

} // namespace

SharedFilePaths SharedFilePaths::fromEnvironment(const QProcessEnvironment &environment)
{
    const auto path = [&](const char *variable, const char *fallback) {
        return expandedPath(environment.value(QLatin1String(variable), QLatin1String(fallback)),
                            environment);
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
    return setting ? placeText(setting->place) : QString();
}

ProfileSet ProfileSet::load(const SharedFilePaths &paths)
{
    ProfileSet set = merge(loadFile(paths.config, SharedFileKind::Config),
                           loadFile(paths.credentials, SharedFileKind::Credentials));
    const auto add = [&set](const QString &path, const char *variable) {
        const QString name = path.isEmpty()
                                 ? QLatin1String(variable) + QLatin1String(", which is empty")
                                 : shortName(path);
        set.m_files.push_back({name, QFile::exists(path)});
    };
    add(paths.config, "AWS_CONFIG_FILE");
    add(paths.credentials, "AWS_SHARED_CREDENTIALS_FILE");
    return set;
}

ProfileSet ProfileSet::merge(const SharedFile &config, const SharedFile &credentials)
{
    ProfileSet set;
    set.take(config);
    set.take(credentials);
    set.putDefaultFirst();
    set.spread(config.faults, SharedFileKind::Config);
    set.spread(credentials.faults, SharedFileKind::Credentials);
    return set;
}

void ProfileSet::take(const SharedFile &file)
{
    for (const FileSection &section : file.sections) {
        if (section.type == FileSection::Type::SsoSession) {
            aws::merge(m_ssoSessions[section.name], section.settings);
        } else if (section.type == FileSection::Type::Services) {
            aws::merge(m_services[section.name], section.settings);
        } else {
            const auto known = m_places.constFind(section.name);
            const std::size_t place = known == m_places.constEnd() ? m_profiles.size() : *known;
            if (place == m_profiles.size()) {
                m_places.insert(section.name, place);
                m_profiles.push_back({section.name, {}, {}});
            }
            aws::merge(m_profiles.at(place).settings, section.settings);
        }
    }
    m_notes.insert(m_notes.end(), file.notes.begin(), file.notes.end());
}

void ProfileSet::putDefaultFirst()
{
    std::stable_partition(m_profiles.begin(), m_profiles.end(), [](const Profile &profile) {
        return profile.name == QLatin1String("default");
    });
    for (std::size_t i = 0; i < m_profiles.size(); ++i)
        m_places[m_profiles.at(i).name] = i;
}

void ProfileSet::spread(const std::vector<FileFault> &faults, SharedFileKind kind)
{
    for (const FileFault &fault : faults) {
        const auto header = readSectionHeader(fault.section, kind);
        const bool isOfProfile = header && header->type == FileSection::Type::Profile;
        const auto place = isOfProfile ? m_places.constFind(header->name) : m_places.constEnd();
        if (place != m_places.constEnd())
            m_profiles.at(*place).faults.push_back(fault);
        else
            m_faults.push_back(fault);
    }
}

const Profile *ProfileSet::find(const QString &name) const
{
    const auto place = m_places.constFind(name);
    return place == m_places.constEnd() ? nullptr : &m_profiles.at(*place);
}

const FileFault *ProfileSet::faultOfAll() const
{
    using Problem = FileFault::Problem;
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [](const FileFault &fault) {
        return fault.problem == Problem::TooLarge || fault.problem == Problem::NotRegular ||
               isMeantToLend(fault.section);
    });
    return found == m_faults.end() ? nullptr : &*found;
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
