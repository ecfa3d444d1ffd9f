// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/connectionmark.h"

#include <QCryptographicHash>
#include <QProcessEnvironment>

namespace vaultlock::workspace {

namespace {

bool hasASay(const QString &name)
{
    const QString upper = name.toUpper();
    if (upper == QLatin1String("AWS_SECRET_ACCESS_KEY") ||
        upper == QLatin1String("AWS_SESSION_TOKEN"))
        return false;
    // The files of AWS's tools are below HOME.
    return upper.startsWith(QLatin1String("AWS_")) || upper.endsWith(QLatin1String("_PROXY")) ||
           upper == QLatin1String("HOME");
}

} // namespace

QString connectionMark(const ConnectionChoice &choice, const QProcessEnvironment &environment)
{
    using Kind = ConnectionChoice::Kind;
    if (choice.kind == Kind::Keys)
        return {};
    if (choice.kind == Kind::Sandbox)
        return QStringLiteral("sandbox");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(choice.kind == Kind::Profile ? QStringLiteral("profile") : QStringLiteral("environment"));
    for (const QString &text : {choice.name, choice.region, choice.endpointUrl})
        add(text);
    QStringList names = environment.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (!hasASay(name))
            continue;
        add(name);
        add(environment.value(name));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace vaultlock::workspace
