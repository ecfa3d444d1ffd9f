// SPDX-License-Identifier: GPL-3.0-or-later

// Every profile that AWS's tools have on this computer.
#pragma once

#include "aws/profiles/sharedfile.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

class QProcessEnvironment;

namespace vaultlock::aws {

/// Where the two files are.
struct SharedFilePaths
{
    QString config;
    QString credentials;

    /// AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE (as expandedPath() has them), else
    /// ~/.aws/config and ~/.aws/credentials. Of one that is empty: none, as for the AWS CLI.
    static SharedFilePaths fromEnvironment(const QProcessEnvironment &environment);
};

struct Profile
{
    QString name;
    Settings settings; ///< of both files; credentials go before config
    std::vector<FileFault> faults;

    /// Null where the key is missing.
    const Setting *find(const char *key) const;
    /// Empty where the key is missing, or a secret.
    QString text(const char *key) const;
    /// `config:12`; empty where the key is missing.
    QString placeOf(const char *key) const;
};

/// A file that was to be read.
struct SoughtFile
{
    QString name; ///< its path, `~` for the home folder
    bool isThere = false;
};

/// The profiles of both files, merged. Values only; never changes.
class ProfileSet
{
public:
    /// Of no files.
    ProfileSet() = default;
    /// A file that is not there says nothing. Reads at most 1 MiB of each.
    static ProfileSet load(const SharedFilePaths &paths);
    static ProfileSet merge(const SharedFile &config, const SharedFile &credentials);

    /// In the order of the files, `default` first.
    const std::vector<Profile> &profiles() const { return m_profiles; }
    const Profile *find(const QString &name) const;
    const Settings *ssoSession(const QString &name) const;
    const Settings *services(const QString &name) const;
    /// Of a file as a whole, or of sections that are no profile's.
    const std::vector<FileFault> &faults() const { return m_faults; }
    /// The first of them by which any profile may be another one for the AWS CLI: it stands in
    /// [DEFAULT], or the AWS CLI alone reads the file. Null: there is none.
    const FileFault *faultOfAll() const;
    const std::vector<DialectNote> &notes() const { return m_notes; }
    /// Empty where the set was not loaded.
    const std::vector<SoughtFile> &files() const { return m_files; }

private:
    void take(const SharedFile &file);
    void putDefaultFirst();
    void spread(const std::vector<FileFault> &faults, SharedFileKind kind);

    std::vector<Profile> m_profiles;
    QHash<QString, std::size_t> m_places; ///< name → index in m_profiles
    std::map<QString, Settings> m_ssoSessions;
    std::map<QString, Settings> m_services;
    std::vector<FileFault> m_faults;
    std::vector<DialectNote> m_notes;
    std::vector<SoughtFile> m_files;
};

/// A value with sub-properties, `\nendpoint_url = …\n…`: that of one key, else empty.
QString subProperty(const Setting &setting, const QString &key);

} // namespace vaultlock::aws
