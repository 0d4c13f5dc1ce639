using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Languages;

internal sealed class LanguageConfiguration : IEntityTypeConfiguration<LanguageRow>
{
    public void Configure(EntityTypeBuilder<LanguageRow> builder)
    {
        builder.ToTable("umbracoLanguage");
        builder.HasKey(language => language.Id);
        builder.Property(language => language.IsoCode).HasMaxLength(14);
        builder.Property(language => language.CultureName).HasMaxLength(100);
        builder.HasIndex(language => language.IsoCode).IsUnique();
        builder.HasIndex(language => language.Key).IsUnique();
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(language => language.FallbackLanguageId).OnDelete(DeleteBehavior.SetNull);
    }
}
