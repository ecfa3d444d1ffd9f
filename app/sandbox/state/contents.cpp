// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/state/contents.h"

#include "aws/signing/digest.h"
#include "core/privateplace.h"
#include "core/regularfile.h"
#include "core/wholefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace vaultlock::sandbox {

namespace {

Error unkept(const QString &why)
{
    return Error{ErrorKind::SandboxUnavailable, {}, 0, {}, why};
}

/// Also what a kill has left of a file that was being written: QSaveFile adds to its name.
bool isOurs(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{64}(\\.[A-Za-z0-9]{6})?$"));
    return form.match(name).hasMatch();
}

} // namespace

Result<Content> Contents::add(const QByteArray &bytes)
{
    const Content content{aws::sha256(bytes).toHex(), bytes.size()};
    if (m_folder.isEmpty()) {
        m_bytes.insert(content.sha256, bytes);
        return content;
    }
    if (const auto made = makePrivateFolder(m_folder); !made)
        return failure(unkept(made.error().detail));
    const auto written = writePrivateFile(pathOf(content.sha256), bytes);
    if (!written)
        return failure(unkept(written.error().detail));
    return content;
}

Result<QByteArray> Contents::read(const Content &content) const
{
    const auto refused = [&](const QString &why) {
        return failure(unkept(QString::fromLatin1(content.sha256) + QLatin1String(": ") + why));
    };
    QByteArray bytes = m_bytes.value(content.sha256);
    if (!m_folder.isEmpty()) {
        auto read = readRegularFile(pathOf(content.sha256), content.size + 1);
        if (!read)
            return refused(read.error().text);
        bytes = *std::move(read);
    }
    if (bytes.size() != content.size || aws::sha256(bytes).toHex() != content.sha256)
        return refused(QStringLiteral("not the bytes that were written"));
    return bytes;
}

void Contents::retain(const ContentSizes &wanted)
{
    m_bytes.removeIf([&wanted](const auto &one) { return !wanted.contains(one.key()); });
    if (m_folder.isEmpty())
        return;
    QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (isOurs(name) && !wanted.contains(name.toLatin1()))
            folder.remove(name);
    }
}

QStringList Contents::damaged(const ContentSizes &wanted) const
{
    QStringList names;
    for (auto one = wanted.cbegin(); one != wanted.cend(); ++one) {
        if (!read({one.key(), one.value()}))
            names.append(QString::fromLatin1(one.key()));
    }
    names.sort();
    return names;
}

QString Contents::pathOf(const QByteArray &sha256) const
{
    return m_folder + u'/' + QString::fromLatin1(sha256);
}

} // namespace vaultlock::sandbox
