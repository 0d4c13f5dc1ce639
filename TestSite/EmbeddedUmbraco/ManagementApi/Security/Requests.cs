using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.Security;

internal sealed record ForgotPasswordRequest(string Email);

internal sealed record VerifyResetCodeRequest(IdRef User, string ResetCode);

internal sealed record ResetPasswordRequest(IdRef User, string ResetCode, string Password);
