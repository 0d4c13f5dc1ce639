namespace TestSite.Seed;

/// <summary>Umbraco refused what the seed asked for: the seed or the stores are wrong, and the site must not start half filled.</summary>
internal sealed class SeedFailedException(string what, object reason) : Exception($"The seed could not make {what}: {reason}.")
{
    public static void ThrowUnless(bool success, string what, object reason)
    {
        if (!success)
        {
            throw new SeedFailedException(what, reason);
        }
    }
}
