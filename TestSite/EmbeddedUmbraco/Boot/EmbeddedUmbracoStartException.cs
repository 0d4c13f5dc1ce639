namespace EmbeddedUmbraco.Boot;

/// <summary>The site cannot start; <see cref="Exception.Message"/> tells a person why and what to do.</summary>
public sealed class EmbeddedUmbracoStartException(string message, Exception? cause = null) : Exception(message, cause);
