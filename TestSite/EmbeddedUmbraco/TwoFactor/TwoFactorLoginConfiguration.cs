using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.TwoFactor;

internal sealed class TwoFactorLoginConfiguration : IEntityTypeConfiguration<TwoFactorLoginRow>
{
    public void Configure(EntityTypeBuilder<TwoFactorLoginRow> builder)
    {
        builder.ToTable("umbracoTwoFactorLogin");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.ProviderName).HasMaxLength(400);
        builder.HasIndex(row => new { row.UserOrMemberKey, row.ProviderName }).IsUnique();
    }
}
