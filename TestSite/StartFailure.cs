using EmbeddedUmbraco.Boot;
using Microsoft.AspNetCore.Connections;

namespace TestSite;

/// <summary>Turns what stopped the start into a sentence that says what to do.</summary>
internal static class StartFailure
{
    /// <returns>Null for a failure that is not expected here: it keeps its stack trace.</returns>
    public static string? Explain(Exception failure, TestSiteOptions options) => failure switch
    {
        TestSiteStartException or EmbeddedUmbracoStartException => failure.Message,
        IOException { InnerException: AddressInUseException } =>
            $"{options.Url} was taken by another program meanwhile. Choose another address with --urls.",
        _ => null,
    };
}
