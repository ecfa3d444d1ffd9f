// SPDX-License-Identifier: GPL-3.0-or-later

// The least that as many requests cost with Qt's network manager: each is sent, and its reply read
// and thrown away. What tests/bench/fleet measures beside.
//   vaultlock-barerequests URL VAULTS REGION ...    VAULTS of each Region
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <array>
#include <cstdio>
#include <deque>

namespace {

constexpr int managersOfARegion = 5; // each opens six connections to a host
constexpr int requestsAtATime = 28;
constexpr int vaultsOfAPage = 10;

/// Else Qt reads a plain connection sign by sign (app/aws/transport/boundedsockets.h).
class BufferedSockets final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        QNetworkProxy direct(QNetworkProxy::DefaultProxy);
        direct.setCapabilities(QNetworkProxy::TunnelingCapability);
        return {direct};
    }
};

/// All that `fleet --only-locks` asks of one Region; the service's own markers are known here.
class Region final : public QObject
{
public:
    Region(QByteArray url, QByteArray name, int vaults)
        : m_name(std::move(name))
    {
        for (int i = 0; i < vaults; ++i) {
            const QByteArray vault = "records-" + QByteArray::number(i).rightJustified(5, '0');
            m_urls.push_back(url + "/-/vaults/" + vault + "/lock-policy");
            if (i % vaultsOfAPage == 0)
                m_urls.push_back(url + "/-/vaults?marker=arn:aws:glacier:" + m_name +
                                 ":123456789012:vaults/" + vault);
        }
        for (QNetworkAccessManager &manager : m_managers)
            manager.setProxyFactory(new BufferedSockets); // which it owns
        for (int i = 0; i < requestsAtATime; ++i)
            sendNext();
    }
    bool isDone() const { return m_urls.empty() && m_underWay == 0; }
    int answered() const { return m_answered; }

private:
    void sendNext()
    {
        if (m_urls.empty())
            return;
        QNetworkRequest request(QUrl::fromEncoded(m_urls.front()));
        m_urls.pop_front();
        request.setRawHeader("Authorization",
                             "AWS4-HMAC-SHA256 Credential=A/20260101/" + m_name + "/glacier");
        ++m_underWay;
        QNetworkReply *reply = m_managers[m_next++ % m_managers.size()].get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            m_answered += reply->readAll().isEmpty() ? 0 : 1;
            reply->deleteLater();
            --m_underWay;
            sendNext();
            if (isDone())
                QCoreApplication::quit();
        });
    }

    QByteArray m_name;
    std::deque<QByteArray> m_urls;
    std::array<QNetworkAccessManager, managersOfARegion> m_managers;
    std::size_t m_next = 0;
    int m_underWay = 0;
    int m_answered = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    std::deque<Region> regions;
    for (const QString &name : arguments.sliced(3))
        regions.emplace_back(arguments[1].toLatin1(), name.toLatin1(), arguments[2].toInt());
    int answered = 0;
    for (Region &region : regions) {
        while (!region.isDone())
            QCoreApplication::exec(); // any that ends ends it
        answered += region.answered();
    }
    std::printf("%d\n", answered);
    return 0;
}
