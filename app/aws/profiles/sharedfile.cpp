// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/sharedfile.h"

#include "aws/profiles/sectionheader.h"
#include "aws/profiles/settingline.h"

#include <algorithm>
#include <map>
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

std::size_t signsIn(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
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
        return section.type == FileSection::Type::Defaults || section.isReplaced;
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
        const std::string_view text = trimmed(line);
        if (text.empty() || text.front() == '#' || text.front() == ';')
            return;
        const auto indent =
            signsIn(line.substr(0, static_cast<std::size_t>(text.data() - line.data())));
        const bool continues = m_hasOption && indent > m_indent;
        if (!continues) {
            m_indent = indent;
            m_hasOption = !isHeader(text);
        }
        if (!continues && (indent == 0 ? text.front() == '[' : isHeader(text)))
            readHeader(text);
        else if (indent > 0)
            readIndented(text);
        else
            readSetting(text);
    }

    void note(Difference difference, const QString &key = {})
    {
        m_file.notes.push_back({difference, {m_name, m_line}, m_section, key});
    }

    /// Once in a file.
    void noteLoneReturn()
    {
        m_file.notes.push_back({Difference::LoneReturn, {m_name, m_line + 1}, {}, {}});
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
        const HeaderText text = textOfHeader(line);
        const bool isKeyForTheCli =
            !text.isClosed && line.find_first_of("=:") != std::string_view::npos;
        if (isKeyForTheCli)
            fault(Problem::SectionTakenForKey); // of the one above, which would have the rest, too
        m_section = text.inside;
        const auto header = readSectionHeader(text.inside, m_kind);
        if (header)
            enter(*header, text.inside);
        else
            ignoreSection();
        if (!text.isClosed)
            fault(isKeyForTheCli ? Problem::SectionTakenForKey : Problem::SectionNotClosed);
        else if (!header)
            note(whyLeftOut(text.inside, m_kind));
        else if (header->type == FileSection::Type::Defaults)
            note(Difference::LentToAll);
        else if (!header->isUsual)
            note(Difference::UnusualSpelling);
        else if (isUnusual(header->name))
            note(Difference::UnusualName);
    }

    void enter(const SectionHeader &header, const QString &written)
    {
        std::vector<FileSection> &sections = m_file.sections;
        std::vector<std::size_t> &spellings = m_spellings[{header.type, header.name}];
        m_isIgnored = false;
        std::optional<std::size_t> same;
        for (const std::size_t known : spellings) {
            if (sections.at(known).written == written)
                same = known;
            else
                sections.at(known).isReplaced = true;
        }
        if (spellings.size() > (same ? 1U : 0U))
            note(Difference::RespeltSection);
        m_current = same.value_or(sections.size());
        if (!same) {
            spellings.push_back(sections.size());
            sections.push_back({header.type, header.name, written, false, {m_name, m_line}, {}});
            return;
        }
        sections.at(*same).isReplaced = false;
        if (header.type != FileSection::Type::Defaults) // which may stand anywhere, and often
            note(Difference::RepeatedSection);
    }

    void readSetting(std::string_view line)
    {
        m_key.clear();
        m_isKeyIgnored = false;
        if (!m_current && !m_isIgnored)
            return fault(Problem::OutsideSection);
        const auto parts = splitSetting(line);
        const std::size_t colon = line.substr(0, line.find('=')).find(':');
        const bool hasColon = colon != std::string_view::npos;
        if (!parts || (hasColon && m_current && settingKey(trimmed(line.substr(0, colon)))))
            return fault(hasColon ? Problem::ColonForEquals : Problem::NoEqualsSign);
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
        keep(*key, *parts);
    }

    void keep(const QString &key, const SettingParts &parts)
    {
        const std::string_view value = parts.value;
        Settings &settings = m_file.sections[*m_current].settings;
        if (settings.contains(key))
            note(Difference::RepeatedKey, key);
        m_key = key;
        Setting setting;
        setting.place = {m_name, m_line};
        setting.file = m_kind;
        setting.hasComment = parts.hasComment;
        if (isSecretKey(key))
            setting.secret = std::make_shared<const Secret>(value);
        else
            setting.text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        settings[key] = std::move(setting);
    }

    void readIndented(std::string_view text)
    {
        if (m_isKeyIgnored || (m_isIgnored && m_key.isEmpty()))
            return;
        if (!m_current)
            return fault(Problem::OutsideSection);
        if (m_key.isEmpty())
            return fault(Problem::ContinuationWithoutKey);
        Setting &setting = m_file.sections[*m_current].settings[m_key];
        if (setting.secret)
            return; // no key of AWS's goes over two lines
        const bool hasSubProperties = setting.text.isEmpty() || setting.text.startsWith(u'\n');
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
    QString m_key; // the last one, for continuations; empty: none
    std::optional<std::size_t>
        m_current; // index of the section; none: before the first, or ignored
    std::map<std::pair<FileSection::Type, QString>, std::vector<std::size_t>> m_spellings;
    bool m_isIgnored = false;
    bool m_isKeyIgnored = false;
    // What goes on with a value is decided as by Python's configparser: indented more than its key.
    bool m_hasOption = false;
    std::size_t m_indent = 0;
    SharedFile m_file;
};

} // namespace

QString placeText(const FilePlace &place)
{
    return place.line > 0 ? place.file + u':' + QString::number(place.line) : place.file;
}

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
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
        reader.note(Difference::ByteOrderMark);
    }
    bool hasLoneReturn = false;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size());
        const std::size_t length = bytes.substr(end).starts_with("\r\n") ? 2 : 1;
        if (length == 1 && bytes.substr(end).starts_with('\r') && !hasLoneReturn) {
            hasLoneReturn = true;
            reader.noteLoneReturn();
        }
        reader.readLine(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + length, bytes.size()));
    }
    return reader.finish();
}

} // namespace vaultlock::aws
