namespace EmbeddedUmbraco.Settings;

internal sealed class SettingRow
{
    public string Key { get; set; } = string.Empty;

    public string? Value { get; set; }

    public DateTime UpdateDate { get; set; }
}
