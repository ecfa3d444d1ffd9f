// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/comparedpolicies.h"

#include "core/byteview.h"
#include "core/regularfile.h"
#include "policy/arrival/arrival.h"
#include "words/fleetwindowwords.h"
#include "words/fleetwords.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr qint64 mostOfAPolicyFile = 1024 * 1024;

} // namespace

Result<fleet::KnownPolicy> comparedPolicy(const QString &path)
{
    const auto bytes = readRegularFile(path, mostOfAPolicyFile);
    if (!bytes)
        return failure(ErrorKind::FileNotReadable, bytes.error().text);
    const policy::ArrivedText arrived(viewOf(*bytes));
    const QByteArray text = QByteArray::fromStdString(std::string(arrived.policy()));
    if (!QJsonDocument::fromJson(text).isObject())
        return failure(ErrorKind::InvalidInput, words::noPolicyInFile());
    return fleet::savedPolicy(QFileInfo(path).fileName(), text);
}

std::vector<fleet::KnownPolicy> comparedPolicies(const QStringList &paths)
{
    std::vector<fleet::KnownPolicy> policies = words::startingPointPolicies();
    for (const QString &path : paths) {
        auto policy = comparedPolicy(path);
        if (!policy)
            continue;
        const bool isTaken =
            std::any_of(policies.begin(), policies.end(),
                        [&policy](const auto &other) { return other.name == policy->name; });
        if (isTaken)
            policy->name = path;
        policies.push_back(std::move(*policy));
    }
    return policies;
}

} // namespace vaultlock::ui
