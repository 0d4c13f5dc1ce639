using System.Net;
using System.Net.Sockets;

namespace TestSite;

/// <summary>What can be found out before anything is written, so that the site never starts half.</summary>
internal static class Preflight
{
    public static void Check(TestSiteOptions options)
    {
        CheckPort(new Uri(options.Url));
        CheckFolder(options.DataFolder);
    }

    private static void CheckPort(Uri url)
    {
        if (url.Port == 0)
        {
            return;
        }

        try
        {
            using var listener = new TcpListener(Address(url.Host), url.Port);
            listener.Start();
        }
        catch (SocketException failure) when (failure.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new TestSiteStartException(
                $"Port {url.Port} is in use by another program. Stop that program, or choose another address: "
                + $"--urls http://{url.Host}:{url.Port + 1}",
                failure);
        }
        catch (SocketException failure)
        {
            throw new TestSiteStartException($"{url} cannot be listened on ({failure.Message}). Choose another address with --urls.", failure);
        }
    }

    private static IPAddress Address(string host)
    {
        if (string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase))
        {
            return IPAddress.Loopback;
        }

        return IPAddress.TryParse(host.Trim('[', ']'), out var address)
            ? address
            : throw new TestSiteStartException($"--urls: {host} is not an address of this machine. Use 127.0.0.1, [::1] or localhost.");
    }

    private static void CheckFolder(string folder)
    {
        var probe = Path.Combine(folder, ".probe");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(probe, "writable");
            File.Delete(probe);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new TestSiteStartException(
                $"The data folder {folder} cannot be written to. Give this user the right to write there, or choose another folder with --data.",
                failure);
        }
        catch (IOException failure)
        {
            throw new TestSiteStartException(
                $"The data folder {folder} cannot be used ({failure.Message}). Make room there, or choose another folder with --data.",
                failure);
        }
    }
}
