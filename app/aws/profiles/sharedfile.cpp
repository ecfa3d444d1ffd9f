// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/sharedfile.h"

#include "aws/profiles/sectionheader.h"
#include "aws/profiles/settingline.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace vaultlock::aws {

namespace {

using Problem = FileFault::Problem;
using Difference = DialectNote::Difference;

constexpr std::size_t largestFile = 1'048'576;

bool isValidUtf8(std::string_view bytes)
{
    const QByteArray raw =
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return raw.isValidUtf8();
}

/// Takes [DEFAULT] out, and gives its settings to every section that has not its own.
void lendDefaults(SharedFile &file)
{
    Settings lent;
    for (const FileSection &section : file.sections) {
        if (section.type == FileSection::Type::Defaults)
            lent = section.settings;
    }
    std::erase_if(file.sections, [](const FileSection &section) {
        return section.type == FileSection::Type::Defaults;
    });
    for (auto &[key, setting] : lent)
        setting.isLent = true;
    for (FileSection &section : file.sections)
        section.settings.insert(lent.begin(), lent.end());
}

class Reader
{
public:
    Reader(SharedFileKind kind, QString name)
        : m_kind(kind)
        , m_name(std::move(name))
    {
    }

    void readLine(std::string_view line)
    {
        ++m_line;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (trimmed(line).empty() || line.front() == '#' || line.front() == ';')
            return;
        if (isSpace(line.front()))
            readIndented(line);
        else if (line.front() == '[')
            readHeader(line);
        else
            readSetting(line);
    }

    SharedFile finish()
    {
        lendDefaults(m_file);
        return std::move(m_file);
    }

    void fault(Problem problem, const QString &key = {})
    {
        m_file.faults.push_back({problem, {m_name, m_line}, m_section, key});
    }

private:
    void note(Difference difference, const QString &key = {})
    {
        m_file.notes.push_back({difference, {m_name, m_line}, m_section, key});
    }

    /// Nothing counts until the next header.
    void ignoreSection()
    {
        m_current.reset();
        m_isIgnored = true;
    }

    void readHeader(std::string_view line)
    {
        m_key.clear();
        m_isKeyIgnored = false;
        m_section.clear();
        const HeaderText text = textOfHeader(line);
        m_section = text.inside;
        const auto header = readSectionHeader(text.inside, m_kind);
        if (header)
            enter(*header);
        else
            ignoreSection();
        if (!text.isClosed)
            fault(Problem::SectionNotClosed);
        else if (!header)
            note(whyLeftOut(text.inside, m_kind));
        else if (header->type == FileSection::Type::Defaults)
            note(Difference::LentToAll);
        else if (isUnusual(header->name))
            note(Difference::UnusualName);
    }

    void enter(const SectionHeader &header)
    {
        std::vector<FileSection> &sections = m_file.sections;
        const auto same = std::find_if(sections.begin(), sections.end(), [&](const auto &known) {
            return known.type == header.type && known.name == header.name &&
                   known.hasPrefix == header.hasPrefix;
        });
        m_isIgnored = false;
        m_current = same - sections.begin();
        if (same != sections.end())
            return note(Difference::RepeatedSection);
        const bool isOtherDefault =
            std::any_of(sections.begin(), sections.end(), [&](const auto &known) {
                return known.type == FileSection::Type::Profile && known.name == header.name &&
                       header.type == FileSection::Type::Profile;
            });
        if (isOtherDefault)
            note(Difference::DefaultTwice);
        sections.push_back({header.type, header.name, header.hasPrefix, {m_name, m_line}, {}});
    }

    void readSetting(std::string_view line)
    {
        m_key.clear();
        m_isKeyIgnored = false;
        if (!m_current && !m_isIgnored)
            return fault(Problem::OutsideSection);
        const auto parts = splitSetting(line);
        if (!parts)
            return fault(Problem::NoEqualsSign);
        if (parts->key.empty())
            return fault(Problem::NoKey);
        const auto key = settingKey(parts->key);
        m_isKeyIgnored = !m_current || !key;
        if (m_current && !key)
            return note(Difference::IgnoredKey);
        if (m_isKeyIgnored)
            return;
        if (parts->hasComment)
            note(Difference::TrailingComment, *key);
        keep(*key, parts->value);
    }

    void keep(const QString &key, std::string_view value)
    {
        Settings &settings = m_file.sections[static_cast<std::size_t>(*m_current)].settings;
        if (settings.contains(key))
            note(Difference::RepeatedKey, key);
        m_key = key;
        Setting setting;
        setting.place = {m_name, m_line};
        setting.file = m_kind;
        if (isSecretKey(key))
            setting.secret = std::make_shared<const Secret>(value);
        else
            setting.text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        settings[key] = std::move(setting);
    }

    void readIndented(std::string_view line)
    {
        if (m_isKeyIgnored || (m_isIgnored && m_key.isEmpty()))
            return;
        if (!m_current)
            return fault(Problem::OutsideSection);
        if (m_key.isEmpty())
            return fault(Problem::ContinuationWithoutKey);
        Setting &setting = m_file.sections[static_cast<std::size_t>(*m_current)].settings[m_key];
        if (setting.secret)
            return; // no key of AWS's goes over two lines
        const std::string_view text = trimmed(line);
        const bool hasSubProperties = setting.text.isEmpty() || setting.text.startsWith(u'\n');
        if (hasSubProperties && (text.front() == '#' || text.front() == ';'))
            return;
        if (hasSubProperties) {
            const auto equals = text.find('=');
            if (equals == std::string_view::npos)
                return fault(Problem::SubPropertyWithoutEqualsSign, m_key);
            if (trimmed(text.substr(0, equals)).empty())
                return fault(Problem::SubPropertyWithoutKey, m_key);
        }
        setting.text += u'\n' + QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    SharedFileKind m_kind;
    QString m_name;
    int m_line = 0;
    QString m_section;
    QString m_key;                      // the last one, for continuations; empty: none
    std::optional<qsizetype> m_current; // index of the section; none: before the first, or ignored
    bool m_isIgnored = false;
    bool m_isKeyIgnored = false;
    SharedFile m_file;
};

} // namespace

SharedFile readSharedFile(std::string_view bytes, SharedFileKind kind, const QString &name)
{
    Reader reader(kind, name);
    if (bytes.size() > largestFile) {
        reader.fault(Problem::TooLarge);
        return reader.finish();
    }
    if (!isValidUtf8(bytes)) {
        reader.fault(Problem::NotUtf8);
        return reader.finish();
    }
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        reader.readLine(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return reader.finish();
}

} // namespace vaultlock::aws
