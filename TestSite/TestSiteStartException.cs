namespace TestSite;

/// <summary>The site cannot start; the message says why and what to do.</summary>
internal sealed class TestSiteStartException(string message, Exception? inner = null) : Exception(message, inner);
