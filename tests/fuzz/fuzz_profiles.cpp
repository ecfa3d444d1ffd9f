// SPDX-License-Identifier: GPL-3.0-or-later

// The shared files of AWS's tools on any bytes: places lie in the files, role chains end, and a
// secret is never in what may be shown.
#include "aws/profiles/credentialchain.h"
#include "aws/profiles/faulttext.h"
#include "aws/profiles/profileset.h"
#include "expectation.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace vaultlock::aws;
using vaultlock::fuzz::expect;

namespace {

const std::string canary = "qzCANARYqz";

bool hasCanary(const QString &text)
{
    return text.contains(QString::fromStdString(canary));
}

/// As the reader ends them: by LF, CR LF or CR alone.
qsizetype linesOf(std::string_view text)
{
    qsizetype lines = 1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPair = text.substr(i).starts_with("\r\n");
        lines += !isPair && (text[i] == '\r' || text[i] == '\n');
    }
    return lines;
}

void checkPlace(const FilePlace &place, qsizetype lines)
{
    expect(place.line >= 0 && place.line <= lines, "a place lies in its file", "line");
}

void checkTexts(const ProfileSet &set, qsizetype lines)
{
    for (const DialectNote &note : set.notes()) {
        checkPlace(note.place, lines);
        expect(!hasCanary(noteText(note)), "a secret is in no note", "note");
    }
    for (const FileFault &fault : set.faults()) {
        checkPlace(fault.place, lines);
        expect(!hasCanary(faultText(fault)), "a secret is in no fault", "fault");
    }
}

void checkProfile(const ProfileSet &set, const Profile &profile, qsizetype lines)
{
    expect(!profile.name.isEmpty(), "a profile has a name", "name");
    for (const auto &[key, setting] : profile.settings) {
        checkPlace(setting.place, lines);
        expect(key == key.toLower(), "a key is in lower case", "key");
        expect(!setting.secret || setting.text.isEmpty(), "a secret is no text", "secret");
    }
    for (const FileFault &fault : profile.faults)
        checkPlace(fault.place, lines);
    const auto chain = resolveCredentialChain(set, profile.name);
    if (!chain)
        expect(!hasCanary(chain.error().detail), "a secret is in no error", "error");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const std::size_t half = std::min(bytes.find('\0'), bytes.size());
    const std::string secret =
        "\naws_secret_access_key = " + canary + "\naws_secret_access_key " + canary + '\n';
    const std::string config = std::string(bytes.substr(0, half)) + secret;
    const std::string credentials = std::string(bytes.substr(std::min(half + 1, size))) + secret;
    const ProfileSet set = ProfileSet::merge(
        readSharedFile(config, SharedFileKind::Config, QStringLiteral("config")),
        readSharedFile(credentials, SharedFileKind::Credentials, QStringLiteral("credentials")));
    const qsizetype lines = std::max(linesOf(config), linesOf(credentials));
    checkTexts(set, lines);
    for (const Profile &profile : set.profiles())
        checkProfile(set, profile, lines);
    return 0;
}
