namespace EmbeddedUmbraco.ManagementApi.CurrentUser;

internal sealed record ProfileRequest(string LanguageIsoCode);
