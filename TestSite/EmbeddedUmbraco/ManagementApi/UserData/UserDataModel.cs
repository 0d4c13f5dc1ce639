namespace EmbeddedUmbraco.ManagementApi.UserData;

internal sealed record UserDataModel(string Group, string Identifier, string Value, Guid Key);

internal sealed record UserDataRequest(string Group, string Identifier, string Value, Guid? Key);
