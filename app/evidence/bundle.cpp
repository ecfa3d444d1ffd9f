// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/bundle.h"

#include "core/wholefile.h"
#include "evidence/collect.h"
#include "evidence/document.h"
#include "evidence/embedded.h"
#include "paper/htmlfile.h"
#include "paper/pdffile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace vaultlock::evidence {

namespace {

QString sumOf(const QByteArray &bytes)
{
    return QString::fromLatin1(journal::hashOf(bytes));
}

} // namespace

Bundle bundleOf(QJsonObject evidence, bool isDrawn, const words::EvidenceSeals &seals)
{
    const paper::Document document = documentOf(evidence);
    const QString vault = evidence.value(u"vault").toObject().value(u"name").toString();
    const auto made = QDateTime::fromString(evidence.value(u"made").toString(), Qt::ISODateWithMs);
    Bundle bundle{
        {QStringLiteral("evidence.html"), paper::htmlOf(document)},
        {QStringLiteral("README.txt"),
         words::evidenceReadMe(vault, evidence.value(u"mode").toString(), isDrawn, seals).toUtf8()},
        {QStringLiteral("verify.py"), QByteArray(embeddedScript)}};
    if (isDrawn)
        bundle.insert(QStringLiteral("evidence.pdf"), paper::pdfOf(document, made));
    QJsonObject files;
    for (auto file = bundle.begin(); file != bundle.end(); ++file)
        files.insert(file.key(), sumOf(file.value()));
    evidence.insert(QStringLiteral("files"), files);
    bundle.insert(evidenceName, bytesOf(evidence));
    renewSums(bundle);
    return bundle;
}

void renewSums(Bundle &bundle)
{
    QByteArray sums;
    for (auto file = bundle.begin(); file != bundle.end(); ++file) {
        if (file.key() != sumsName)
            sums += sumOf(file.value()).toLatin1() + "  " + file.key().toUtf8() + '\n';
    }
    bundle.insert(sumsName, sums);
}

StampPlace stampPlaceOf(const Bundle &bundle)
{
    return bundle.contains(signatureName) ? StampPlace{signatureName, signatureStampName}
                                          : StampPlace{evidenceName, stampName};
}

Result<void> writeBundle(const Bundle &bundle, const QString &folder)
{
    if (QFileInfo::exists(folder) || QFileInfo(folder).isSymLink())
        return failure(ErrorKind::FileNotWritable,
                       QStringLiteral("%1: it is there already").arg(folder));
    const QFileInfo place(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (!QDir().mkpath(place.path()))
        return failure(ErrorKind::FileNotWritable, place.path());
    // A name that nobody has, so that nothing can wait there: 0700, and gone when it is not taken.
    QTemporaryDir fresh(place.filePath() + QStringLiteral(".XXXXXX"));
    if (!fresh.isValid())
        return failure(ErrorKind::FileNotWritable,
                       QStringLiteral("%1: %2").arg(folder, fresh.errorString()));
    Result<void> written;
    for (auto file = bundle.begin(); written && file != bundle.end(); ++file)
        written = writePrivateFile(fresh.filePath(file.key()), file.value());
    if (written && !QDir().rename(fresh.path(), place.filePath()))
        written = failure(ErrorKind::FileNotWritable, folder);
    fresh.setAutoRemove(!written);
    return written;
}

Result<void> addToFolder(Bundle bundle, const QString &folder, const QString &name,
                         const QByteArray &bytes)
{
    bundle.insert(name, bytes);
    renewSums(bundle);
    return writePrivateFile(folder + u'/' + name, bytes).and_then([&] {
        return writePrivateFile(folder + u'/' + sumsName, bundle.value(sumsName));
    });
}

} // namespace vaultlock::evidence
